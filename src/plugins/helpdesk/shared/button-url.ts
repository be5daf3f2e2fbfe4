const PLACEHOLDER = /\{([^{}]*)\}/g;
/** A host that is written out, so that no answer decides where the page leads; no user name, no port of a placeholder. */
const HTTPS = /^https:\/\/[^/?#{}@\s\\]+(?:[/?#][^\s\\]*)?$/;
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;
/** Halves of a character, which no address can carry. */
const HALF_CHARACTER = /[\uD800-\uDFFF]/gu;

const ANSWERS = 'answers.';

/** What placeholders can stand for. */
export interface ButtonValues {
  number: string;
  /** By key of the field. */
  answers: Record<string, unknown>;
}

/** The key of the field that a placeholder asks the answer of; null for any other name. */
export function answerKeyOf(name: string): string | null {
  return name.startsWith(ANSWERS) ? name.slice(ANSWERS.length) : null;
}

export function isCaseNumber(name: string): boolean {
  return name === 'case.number';
}

/** Names in the placeholders of an address, such as `answers.plate` in `https://example.com/?plate={answers.plate}`. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/** Whether an address may be published: HTTPS, a host that is written out, and braces only around names. */
export function isUrlTemplate(template: string): boolean {
  const plain = template.replace(PLACEHOLDER, 'x');
  return HTTPS.test(template) && !/[{}]/.test(plain) && URL.canParse(plain) && !hasDotSegment(plain);
}

/**
 * The address with its placeholders filled in. Each value is encoded, so that it can neither leave its place in the
 * path or query nor change the host.
 *
 * @param values lists are joined by commas, and what is not there is left empty
 * @returns null when a value would lead to another folder (`..`)
 */
export function fillUrl(template: string, { number, answers }: ButtonValues): string | null {
  const valueOf = (name: string) => (isCaseNumber(name) ? number : answers[answerKeyOf(name) ?? '']);
  const filled = template.replace(PLACEHOLDER, (_, name: string) => encodeURIComponent(textOf(valueOf(name))));
  return hasDotSegment(filled) ? null : filled;
}

function hasDotSegment(url: string): boolean {
  const [path = ''] = url.split(/[?#]/);
  return path.split('/').some((segment) => DOT_SEGMENT.test(segment));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (Array.isArray(value) ? value.join(',') : String(value)).replace(HALF_CHARACTER, '\uFFFD');
}
