import { field, when } from '../../../../../tests/builders/form';
import type { Operator } from '../../shared/conditions';
import { missingOptions } from './missing-options';

const FIELDS = new Map([
  ['choice', field('choice', 'single-choice')],
  ['text', field('text')],
]);
const missing = (name: string, operator: Operator, value: unknown) =>
  missingOptions(when(name, operator, value), (key) => FIELDS.get(key)).map(({ option }) => option);

describe('options that a condition names', () => {
  it.each<[string, Operator, unknown, string[]]>([
    ['choice', '=', 'a', []],
    ['choice', '=', 'A', []],
    ['choice', '=', 'old', []],
    ['choice', '=', 'z', ['z']],
    ['choice', '!=', 'z', ['z']],
    ['choice', 'in', ['a', 'z', 1], ['z', '1']],
    ['choice', 'notIn', 'a, y', ['y']],
    ['choice', 'contains', 'ol', []],
    ['choice', 'doesNotContain', 'zz', ['zz']],
    ['choice', 'beginsWith', 'ld', ['ld']],
    ['choice', 'null', undefined, []],
    ['text', '=', 'z', []],
    ['nothing', '=', 'z', []],
  ])('%s %s %j', (name, operator, value, expected) => expect(missing(name, operator, value)).toEqual(expected));

  it('are found at any depth', () =>
    expect(
      missingOptions({ combinator: 'or', rules: [when('choice', '=', 'z'), when('text', '=', 'z')] }, (key) => FIELDS.get(key)),
    ).toEqual([{ name: 'choice', field: 'choice', option: 'z' }]));
});
