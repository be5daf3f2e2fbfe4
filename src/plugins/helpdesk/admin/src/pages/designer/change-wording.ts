import type { Change } from '../../../../shared/contracts/configuration';
import { LANGUAGES, localise } from '../../../../shared/localised';
import { REQUIRABLE_ACTIVITIES, REQUIRABLE_FIELDS } from '../../../../shared/workflow-definition';
import type { TextId } from '../../components/use-text';
import { GUARDS } from './workflow/guards/new-guard';

export interface ChangeWords {
  kind: 'added' | 'removed' | 'changed';
  /** Undefined where the side is not there */
  from: string | undefined;
  to: string | undefined;
}

interface Reader {
  language: string;
  say: (id: TextId) => string;
}

const MAX_LENGTH = 160;

/** What is chosen from a list of ours, by guard, property and value. */
const CHOICES: Partial<Record<string, TextId>> = Object.fromEntries([
  ...REQUIRABLE_FIELDS.map((field) => [`required-field.field.${field}`, `field.${field}`] as const),
  ...REQUIRABLE_ACTIVITIES.map((activity) => [`required-activity.activity.${activity}`, `guard.activity.${activity}`] as const),
  ['required-activity.ever.true', 'guard.activity.ever'],
]);

/** What the properties of guards are called where they are edited; others are clear from their values. */
const GUARD_PROPERTIES: Partial<Record<string, TextId>> = {
  minMinutes: 'guard.min-minutes',
  maxMinutes: 'guard.max-minutes',
  message: 'guards.message',
};

/** A change as a person reads it. */
export function changeWords({ from, to }: Pick<Change, 'from' | 'to'>, reader: Reader): ChangeWords {
  const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  return { kind, from: sideWords(from, reader), to: sideWords(to, reader) };
}

function sideWords(value: unknown, reader: Reader): string | undefined {
  if (value === undefined) return undefined;
  const words = wordsOf(value, reader);
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH)}…` : words;
}

function wordsOf(value: unknown, reader: Reader): string {
  if (Array.isArray(value)) return value.map((entry) => wordsOf(entry, reader)).join(value.some(guardOf) ? '; ' : ', ');
  if (!isObject(value)) return String(value);
  if (isLocalised(value)) return localise(value, reader.language);
  const guard = guardOf(value);
  if (guard) return guardWords(guard, value, reader);
  const title = value.name ?? value.title ?? value.label;
  if (isObject(title) && isLocalised(title)) return localise(title, reader.language);
  if (typeof value.from === 'string' && typeof value.to === 'string') return `${value.from} → ${value.to}`;
  return Object.entries(value)
    .map(([key, entry]) => `${key}: ${wordsOf(entry, reader)}`)
    .join(', ');
}

function guardOf(value: unknown): (typeof GUARDS)[number] | undefined {
  return isObject(value) ? GUARDS.find((name) => name === value.guard) : undefined;
}

/** A guard in the words of its editor, such as `Role: helpdesk-agent`. */
function guardWords(guard: (typeof GUARDS)[number], { guard: _name, ...asked }: Record<string, unknown>, reader: Reader): string {
  const parts = Object.entries(asked).map(([key, value]) => {
    const chosen = CHOICES[`${guard}.${key}.${String(value)}`];
    const property = GUARD_PROPERTIES[key];
    if (chosen) return reader.say(chosen);
    return property ? `${reader.say(property)}: ${wordsOf(value, reader)}` : wordsOf(value, reader);
  });
  const name = reader.say(`guard.${guard}`);
  return parts.length > 0 ? `${name}: ${parts.join(', ')}` : name;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLocalised(value: Record<string, unknown>): value is Record<string, string> {
  const keys = Object.keys(value);
  return keys.some((key) => LANGUAGES.some((known) => known === key)) && keys.every((key) => typeof value[key] === 'string');
}
