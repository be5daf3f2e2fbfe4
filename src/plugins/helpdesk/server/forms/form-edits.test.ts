import fc from 'fast-check';
import { field, form, option } from '../../../../../tests/builders/form';
import { applyFormEdits } from '../../shared/apply-form-edits';
import type { FormEdit } from '../../shared/form-edits';
import type { FieldKind, FormDefinition } from '../../shared/form-fields';
import { readFormEdits } from './form-edits-input';

const setsStatus = (status: string) => ({ action: { action: 'set-status' as const, status } });
const COMPLAINT = form(
  [
    field('plate', 'short-text', { section: 'car' }),
    field('size', 'single-choice'),
    field('finish', 'button', { section: 'car', ...setsStatus('done') }),
    field('note', 'long-text', { section: 'car' }),
    field('reject', 'button', { section: 'car', ...setsStatus('rejected') }),
    field('mine', 'button', { action: { action: 'assign-to-me' } }),
  ],
  [{ key: 'car', title: { en: 'Car' } }],
);

function edited(...edits: FormEdit[]): FormDefinition {
  const result = applyFormEdits(COMPLAINT, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.definition;
}
const fieldAfter = (key: string, ...edits: FormEdit[]) => edited(...edits).fields.find((one) => one.key === key);
const keysAfter = (...edits: FormEdit[]) => edited(...edits).fields.map(({ key }) => key);
const optionsAfter = (...edits: FormEdit[]) => fieldAfter('size', ...edits)?.options;

describe('edits inside a case', () => {
  it('change a title in the languages they name (R43)', () => {
    expect(fieldAfter('plate', { edit: 'set-label', field: 'plate', label: { cs: 'Značka' } })?.label).toEqual({
      en: 'plate',
      cs: 'Značka',
    });
    expect(fieldAfter('finish', { edit: 'set-label', field: 'finish', label: { en: 'Done' } })?.label).toEqual({ en: 'Done' });
  });

  it('say whether an answer is required to save (R43)', () => {
    expect(fieldAfter('plate', { edit: 'set-required', field: 'plate', required: true })).toMatchObject({ required: true });
    const onAndOff = [true, false].map((required): FormEdit => ({ edit: 'set-required', field: 'plate', required }));
    expect(edited(...onAndOff)).toEqual(COMPLAINT);
  });

  it('add, hide and order buttons, and say where they lead (R44)', () => {
    const button = { key: 'again', label: { en: 'Again' }, action: { action: 'set-status' as const, status: 'new' } };
    expect(keysAfter({ edit: 'add-button', button })).toEqual(['plate', 'size', 'finish', 'note', 'reject', 'mine', 'again']);
    expect(keysAfter({ edit: 'add-button', button, after: 'finish' })).toEqual([
      'plate',
      'size',
      'finish',
      'again',
      'note',
      'reject',
      'mine',
    ]);
    expect(fieldAfter('again', { edit: 'add-button', button, after: 'finish' })).toEqual({ ...button, kind: 'button', section: 'car' });
    expect(fieldAfter('finish', { edit: 'set-button-hidden', field: 'finish', hidden: true })?.hidden).toBe(true);
    expect(fieldAfter('finish', { edit: 'set-button-status', field: 'finish', status: 'new' })?.action).toEqual(setsStatus('new').action);
    expect(keysAfter({ edit: 'order-buttons', buttons: ['reject', 'finish'] })).toEqual([
      'plate',
      'size',
      'reject',
      'note',
      'finish',
      'mine',
    ]);
  });

  it('rename, add, hide and order the entries of a list (R45)', () => {
    expect(optionsAfter({ edit: 'set-option-label', field: 'size', option: 'a', label: { cs: 'Á' } })?.[0]?.label).toEqual({
      en: 'a',
      cs: 'Á',
    });
    expect(optionsAfter({ edit: 'add-option', field: 'size', option: option('c') })?.map(({ key }) => key)).toEqual(['a', 'b', 'old', 'c']);
    expect(optionsAfter({ edit: 'set-option-hidden', field: 'size', option: 'a', hidden: true })?.[0]).toEqual({
      ...option('a'),
      hidden: true,
    });
    expect(optionsAfter({ edit: 'set-option-hidden', field: 'size', option: 'old', hidden: false })?.[2]).toEqual(option('old'));
    expect(optionsAfter({ edit: 'order-options', field: 'size', options: ['old', 'a'] })?.map(({ key }) => key)).toEqual(['old', 'b', 'a']);
  });

  it('see what those before them did', () => {
    const added = fieldAfter(
      'size',
      { edit: 'add-option', field: 'size', option: option('c') },
      { edit: 'order-options', field: 'size', options: ['c', 'b', 'a'] },
    );
    expect(added?.options?.map(({ key }) => key)).toEqual(['c', 'b', 'old', 'a']);
  });

  it.each<[string, FormEdit, string]>([
    ['an unknown field', { edit: 'set-label', field: 'gone', label: { en: 'x' } }, 'edits.0.field'],
    ['a required heading', { edit: 'set-required', field: 'mine', required: true }, 'edits.0.field'],
    ['a hidden field', { edit: 'set-button-hidden', field: 'plate', hidden: true }, 'edits.0.field'],
    ['a status of a button that sets none', { edit: 'set-button-status', field: 'mine', status: 'x' }, 'edits.0.field'],
    ['a list of a text', { edit: 'add-option', field: 'plate', option: option('x') }, 'edits.0.field'],
    ['an unknown entry', { edit: 'set-option-hidden', field: 'size', option: 'z', hidden: true }, 'edits.0.option'],
    ['an entry twice', { edit: 'add-option', field: 'size', option: option('old') }, 'edits.0.option.key'],
    [
      'a key that is taken',
      { edit: 'add-button', button: { key: 'plate', label: { en: 'x' }, action: { action: 'assign-to-me' } } },
      'edits.0.button.key',
    ],
    [
      'a place that is not there',
      { edit: 'add-button', button: { key: 'x', label: {}, action: { action: 'assign-to-me' } }, after: 'z' },
      'edits.0.after',
    ],
    ['an order of fields', { edit: 'order-buttons', buttons: ['plate', 'finish'] }, 'edits.0.buttons'],
    ['an order across sections', { edit: 'order-buttons', buttons: ['mine', 'finish'] }, 'edits.0.buttons'],
    ['an order of what is not there', { edit: 'order-options', field: 'size', options: ['a', 'z'] }, 'edits.0.options'],
    ['an order that names one twice', { edit: 'order-options', field: 'size', options: ['a', 'a'] }, 'edits.0.options'],
  ])('are refused for %s', (_, edit, path) => {
    const result = applyFormEdits(COMPLAINT, [edit]);
    expect(result.ok ? [] : result.errors.map((error) => error.path.join('.'))).toEqual([path]);
  });

  it('are refused where they would leave nothing to choose', () => {
    const hide = ['a', 'b'].map((key): FormEdit => ({ edit: 'set-option-hidden', field: 'size', option: key, hidden: true }));
    const result = applyFormEdits(COMPLAINT, hide);
    expect(result).toMatchObject({ ok: false, errors: [{ path: ['edits', '1', 'hidden'] }] });
  });
});

describe('edits as they come in', () => {
  it.each<[unknown, string]>([
    [undefined, 'data'],
    [{ version: 1 }, 'edits'],
    [{ version: 0, edits: [{ edit: 'set-required', field: 'a', required: true }] }, 'version'],
    [{ version: 1, edits: [] }, 'edits'],
    [{ version: 1, edits: [{ edit: 'remove-option', field: 'a', option: 'b' }] }, 'edits.0.edit'],
    [{ version: 1, edits: [{ edit: 'set-required', field: 'a', required: 'yes' }] }, 'edits.0.required'],
    [{ version: 1, edits: [{ edit: 'set-label', field: 'a', label: {} }] }, 'edits.0.label'],
    [{ version: 1, edits: [{ edit: 'add-option', field: 'a', option: { key: '__proto__', label: { en: 'x' } } }] }, 'edits.0.option.key'],
    [{ version: 1, edits: [{ edit: 'set-label', field: 'a', label: { en: 'x' }, kind: 'number' }] }, 'edits.0.kind'],
  ])('%j is refused at %s', (data, path) => {
    const read = readFormEdits(data);
    expect(read.ok ? [] : read.errors.map((error) => error.path.join('.'))).toEqual([path]);
  });
});

describe('whatever is edited', () => {
  const KINDS: FieldKind[] = ['short-text', 'number', 'single-choice', 'multiple-choice', 'heading', 'button'];
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const entry = fc.constantFrom('a', 'b', 'old', 'new');
  const label = fc.record({ en: fc.constantFrom('One', 'Two') });
  const definition = fc
    .uniqueArray(fc.record({ key, kind: fc.constantFrom(...KINDS), section: fc.option(fc.constant('s'), { nil: undefined }) }), {
      selector: (one) => one.key,
    })
    .map((list) =>
      form(
        list.map(({ key: name, kind, section }) => field(name, kind, { section, ...(kind === 'button' && setsStatus('done')) })),
        [{ key: 's', title: { en: 'S' } }],
      ),
    );
  const edit: fc.Arbitrary<FormEdit> = fc.oneof(
    fc.record({ edit: fc.constant('set-label' as const), field: key, label }),
    fc.record({ edit: fc.constant('set-required' as const), field: key, required: fc.boolean() }),
    fc.record({ edit: fc.constant('set-button-hidden' as const), field: key, hidden: fc.boolean() }),
    fc.record({ edit: fc.constant('set-button-status' as const), field: key, status: fc.constantFrom('new', 'done') }),
    fc.record({ edit: fc.constant('order-buttons' as const), buttons: fc.uniqueArray(key) }),
    fc.record({ edit: fc.constant('set-option-label' as const), field: key, option: entry, label }),
    fc.record({ edit: fc.constant('set-option-hidden' as const), field: key, option: entry, hidden: fc.boolean() }),
    fc.record({ edit: fc.constant('order-options' as const), field: key, options: fc.uniqueArray(entry) }),
    fc.record({ edit: fc.constant('add-option' as const), field: key, option: fc.record({ key: entry, label }) }),
    fc.record({
      edit: fc.constant('add-button' as const),
      button: fc.record({ key, label, action: fc.constant({ action: 'assign-to-me' as const }) }),
    }),
  );

  /** Applies one after another; what cannot be done is left out. */
  function afterAll(start: FormDefinition, edits: FormEdit[]): FormDefinition {
    return edits.reduce((now, one) => {
      const result = applyFormEdits(now, [one]);
      return result.ok ? result.definition : now;
    }, start);
  }

  it('no field and no entry that has answers goes, changes its kind or is there twice', () => {
    fc.assert(
      fc.property(definition, fc.array(edit, { maxLength: 12 }), (start, edits) => {
        const { fields } = afterAll(start, edits);
        expect(new Set(fields.map((one) => one.key)).size).toBe(fields.length);
        for (const before of start.fields) {
          const now = fields.find((one) => one.key === before.key);
          expect(now?.kind).toBe(before.kind);
          expect(now?.section).toBe(before.section);
          expect(now?.options?.map((one) => one.key) ?? []).toEqual(expect.arrayContaining((before.options ?? []).map((one) => one.key)));
        }
      }),
    );
  });

  it('renames and orders done twice are as if done once', () => {
    fc.assert(
      fc.property(definition, fc.array(edit, { maxLength: 12 }), (start, edits) => {
        const last = new Map(
          edits
            .filter(({ edit: what }) => !what.startsWith('add-'))
            .map((one) => [
              `${one.edit} ${'field' in one ? one.field : ''} ${'option' in one && typeof one.option === 'string' ? one.option : ''}`,
              one,
            ]),
        );
        const once = afterAll(start, [...last.values()]);
        expect(afterAll(once, [...last.values()])).toEqual(once);
      }),
    );
  });
});
