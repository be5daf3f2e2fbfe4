import { validateAnswers } from '../../src/plugins/helpdesk/server/forms/validate-answers';
import type { FieldKind, FormDefinition, FormField } from '../../src/plugins/helpdesk/shared/form-fields';
import { field, form, when } from '../builders/form';
import type { Settings } from './main';
import { spread, type Figure } from './report';

const FIELDS = 200;
const MOST = 2; // milliseconds

/** What is asked, and how it is answered, in turn. */
const ANSWERS: [FieldKind, unknown, Partial<FormField>][] = [
  ['short-text', '1AB 2345', { pattern: '^[0-9A-Z ]{5,9}$', required: true }],
  ['long-text', 'Nobody can get in. '.repeat(20), {}],
  ['number', 12, { min: 0, max: 100 }],
  ['money', 12.5, { currency: 'CZK' }],
  ['date', '2026-11-25', { min: '2026-01-01' }],
  ['date-time', '2026-11-25T10:00:00+01:00', {}],
  ['yes-no', true, {}],
  ['single-choice', 'a', {}],
  ['multiple-choice', ['a', 'b'], {}],
  ['email', 'jana@example.test', {}],
  ['phone', '+420 777 123 456', {}],
  ['url', 'https://example.test/a', {}],
];

/** Checking the answers to a large form: every kind, every second field on a condition. Needs no database. */
export async function benchForms({ quick }: Settings): Promise<Figure[]> {
  const { definition, answers } = largeForm();
  const times = Array.from({ length: quick ? 200 : 2_000 }, () => {
    const start = performance.now();
    const result = validateAnswers(definition, answers);
    const time = performance.now() - start;
    if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.errors)}`);
    return time;
  });
  const { median, min, max } = spread(times);
  return [
    {
      what: `checking the answers to ${FIELDS} fields`,
      details: `${times.length} times, ${min.toFixed(2)}–${max.toFixed(2)} ms`,
      result: `${median.toFixed(2)} ms`,
      goal: `< ${MOST} ms`,
      passed: median < MOST,
    },
  ];
}

function largeForm(): { definition: FormDefinition; answers: Record<string, unknown> } {
  const answers: Record<string, unknown> = {};
  const fields = Array.from({ length: FIELDS }, (_, index) => {
    const [kind, answer, rest] = ANSWERS[index % ANSWERS.length] ?? ['yes-no', true, {}];
    answers[`f${index}`] = answer;
    return field(`f${index}`, kind, { ...rest, ...(index % 2 && { visibleWhen: when(`f${index - 1}`, 'notNull') }) });
  });
  return { definition: form(fields), answers };
}
