import type { FormDefinition } from '../../shared/form-fields';
import { formTrial } from './form-trial';

const definition: FormDefinition = {
  fields: [
    { key: 'plate', kind: 'short-text', label: { en: 'Plate' }, required: true, min: 5 },
    { key: 'amount', kind: 'number', label: { en: 'Amount' }, max: 100 },
    { key: 'photo', kind: 'file', label: { en: 'Photo' }, required: true },
    { key: 'driver', kind: 'contact', label: { en: 'Driver' }, required: true },
    {
      key: 'caption',
      kind: 'short-text',
      label: { en: 'Caption' },
      required: true,
      visibleWhen: { combinator: 'and', rules: [{ field: 'photo', operator: 'notNull', value: null }] },
    },
  ],
};

const errorsOf = (answers: Record<string, unknown>, as: 'visitor' | 'agent' = 'agent') =>
  Object.fromEntries(formTrial({ definition, answers, as }).errors.map(({ field, message }) => [field, message]));

test('every bad answer is told at once, files and contacts are not', () => {
  expect(errorsOf({ plate: '1AB', amount: 101, driver: 'Jana' })).toEqual({
    plate: 'must have at least 5 characters',
    amount: 'must be at most 100',
  });
  expect(errorsOf({})).toEqual({ plate: 'an answer is required' });
  expect(errorsOf({ plate: '1AB 2345' })).toEqual({});
});

test('conditions see the files that are chosen', () => {
  expect(errorsOf({ plate: '1AB 2345', photo: ['a.jpg'] })).toEqual({ caption: 'an answer is required' });
});

test('a visitor is asked for no contact', () => {
  expect(errorsOf({ plate: '1AB 2345', driver: 'Jana' }, 'visitor')).toEqual({});
});
