/**
 * A case number such as `SUP-000279` (R3, R4): six digits at least, more when they run out.
 *
 * @param sequence counted per prefix, from 1
 */
export function formatCaseNumber(prefix: string, sequence: number): string {
  return `${prefix}-${String(sequence).padStart(6, '0')}`;
}

const CASE_NUMBER = /^([A-Z][A-Z0-9]{0,9})-(\d{1,15})$/i;

/**
 * The canonical form of a case number somebody typed (`sup-279` → `SUP-000279`).
 *
 * @returns null when the text is no case number
 */
export function parseCaseNumber(text: string): string | null {
  const match = CASE_NUMBER.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  return formatCaseNumber(match[1].toUpperCase(), Number(match[2]));
}
