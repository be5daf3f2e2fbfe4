import { z } from '@strapi/utils';
import { fieldErrorsOf } from './field-errors';

const schema = z.strictObject({ action: z.strictObject({ kind: z.string('must be a text') }) }, 'must be an object');
const errorsOf = (value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : fieldErrorsOf(parsed.error).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

it.each<[string, unknown, string[]]>([
  ['a list', [], ['data: must be an object']],
  ['nothing', undefined, ['data: must be an object']],
  ['a bad field', { action: { kind: 1 } }, ['action.kind: must be a text']],
  [
    'unknown keys',
    { action: { kind: 'x', c: 1 }, a: 1, b: 2 },
    ['action.c: is not known here', 'a: is not known here', 'b: is not known here'],
  ],
])('%s is told by its place', (_, value, expected) => expect(errorsOf(value)).toEqual(expected));
