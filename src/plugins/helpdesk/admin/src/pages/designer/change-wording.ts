import type { Change } from '../../../../shared/contracts/configuration';
import { LANGUAGES, localise } from '../../../../shared/localised';

export interface ChangeWords {
  kind: 'added' | 'removed' | 'changed';
  /** Undefined where the side is not there */
  from: string | undefined;
  to: string | undefined;
}

const MAX_LENGTH = 160;

/** A change as a person reads it. */
export function changeWords({ from, to }: Pick<Change, 'from' | 'to'>, language: string): ChangeWords {
  const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  return { kind, from: sideWords(from, language), to: sideWords(to, language) };
}

function sideWords(value: unknown, language: string): string | undefined {
  if (value === undefined) return undefined;
  const words = wordsOf(value, language);
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH)}…` : words;
}

function wordsOf(value: unknown, language: string): string {
  if (Array.isArray(value)) return value.map((entry) => wordsOf(entry, language)).join(', ');
  if (!isObject(value)) return String(value);
  if (isLocalised(value)) return localise(value, language);
  const title = value.name ?? value.title ?? value.label;
  if (isObject(title) && isLocalised(title)) return localise(title, language);
  if (typeof value.from === 'string' && typeof value.to === 'string') return `${value.from} → ${value.to}`;
  return Object.entries(value)
    .map(([key, entry]) => `${key}: ${wordsOf(entry, language)}`)
    .join(', ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLocalised(value: Record<string, unknown>): value is Record<string, string> {
  const keys = Object.keys(value);
  return keys.some((key) => LANGUAGES.some((known) => known === key)) && keys.every((key) => typeof value[key] === 'string');
}
