import type { FormField } from '../../shared/form-fields';
import { nationalNumber, type Address } from '../contacts/addresses';
import { wordsOf } from './words';

/** Characters; more different words have only cases that somebody fills on purpose. PostgreSQL takes 1 MB of them. */
const MAX_LENGTH = 200_000;

/** What a case is found by, beside its messages. */
export interface CaseSource {
  number: string;
  subject: string;
  contact: string;
  addresses: Address[];
  answers: { fields: FormField[]; values: Record<string, unknown> }[];
}

/**
 * The words of a case after something was added to it. What it was found by stays: the timeline still tells of an old
 * subject or an answer that was changed. Only what was taken from a case has all of it forgotten and read anew.
 *
 * @param known as this function gave them the last time, parted by spaces
 * @param messages said since then
 */
export function caseWords(known: string, source: CaseSource, messages: string[]): string {
  const { number, subject, contact, addresses, answers } = source;
  const texts = [number, subject, contact, ...addresses.flatMap(addressTexts), ...answers.flatMap(answerTexts), ...messages];
  const words = new Set(known === '' ? [] : known.split(' '));
  let length = known.length;
  for (const word of texts.flatMap(wordsOf)) {
    if (words.has(word)) continue;
    length += word.length + 1;
    if (length > MAX_LENGTH) break;
    words.add(word);
  }
  return [...words].join(' ');
}

/** People type phone numbers with the country code and without. */
function addressTexts({ kind, value }: Address): string[] {
  const national = kind === 'phone' ? nationalNumber(value) : null;
  return national === null ? [value] : [value, national];
}

function answerTexts({ fields, values }: CaseSource['answers'][number]): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const options = fields.find((field) => field.key === key)?.options;
    return plainValues(value).flatMap((text) => {
      const option = options?.find((one) => one.key === text);
      return option ? Object.values(option.label) : [text];
    });
  });
}

/** Texts and numbers of an answer; files and contacts are found by what they are called elsewhere. */
function plainValues(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
