import fc from 'fast-check';
import * as changes from '../../src/plugins/helpdesk/admin/src/pages/designer/form/form-changes';
import { orderOf } from '../../src/plugins/helpdesk/admin/src/pages/designer/form/form-order';
import { addOption, stepOption } from '../../src/plugins/helpdesk/admin/src/pages/designer/form/option-changes';
import { shownFields } from '../../src/plugins/helpdesk/admin/src/pages/designer/form/shown-fields';
import { visibleFields } from '../../src/plugins/helpdesk/server/forms/visible-fields';
import type { RuleGroup } from '../../src/plugins/helpdesk/shared/conditions';
import type { FormDocument } from '../../src/plugins/helpdesk/shared/contracts/configuration';
import type { FormField } from '../../src/plugins/helpdesk/shared/form-fields';

const when = (...keys: string[]): RuleGroup => ({
  combinator: 'or',
  rules: keys.map((field) => ({ field, operator: '=', value: 'yes' })),
});

function text(key: string, part: Partial<FormField> = {}): FormField {
  return { key, kind: 'short-text', label: { en: key }, ...part };
}

const FORM: FormDocument = {
  slug: 'intake',
  sections: [
    { key: 'car', title: { en: 'Car' }, visibleWhen: when('topic') },
    { key: 'more', title: { en: 'More' } },
  ],
  fields: [
    text('topic'),
    text('plate', { section: 'car' }),
    text('colour', { section: 'car', visibleWhen: when('plate', 'topic') }),
    text('note', { section: 'more', visibleWhen: { combinator: 'and', rules: [when('plate')] } }),
  ],
};

const sectionsIn = ({ fields }: FormDocument) => Object.fromEntries(fields.map(({ key, section }) => [key, section]));

describe('the order of a form', () => {
  test('has the headings of its sections in it', () => {
    expect(orderOf(FORM)).toEqual(['topic', 'section:car', 'plate', 'colour', 'section:more', 'note']);
  });

  test('a field dropped on a heading comes under it', () => {
    const moved = changes.moveField(FORM, 'topic', 'section:car');
    expect(orderOf(moved)).toEqual(['section:car', 'topic', 'plate', 'colour', 'section:more', 'note']);
    expect(sectionsIn(moved)).toMatchObject({ topic: 'car' });
  });

  test('a field moved above the first heading has no section', () => {
    const moved = changes.stepField(FORM, 'plate', -1);
    expect(orderOf(moved)).toEqual(['topic', 'plate', 'section:car', 'colour', 'section:more', 'note']);
    expect(moved.fields.find(({ key }) => key === 'plate')).toEqual(text('plate'));
  });

  test('the first field goes no further up, the last no further down', () => {
    expect(changes.stepField(FORM, 'topic', -1)).toEqual(FORM);
    expect(changes.stepField(FORM, 'note', 1)).toEqual(FORM);
  });

  test('moving loses nothing, whatever is moved onto whatever', () => {
    const ids = fc.constantFrom(...orderOf(FORM));
    const keys = fc.constantFrom(...FORM.fields.map(({ key }) => key));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, ids)), (moves) => {
        const moved = moves.reduce((form, [key, onto]) => changes.moveField(form, key, onto), FORM);
        expect(orderOf(moved).toSorted()).toEqual(orderOf(FORM).toSorted());
        expect(orderOf({ ...moved, fields: moved.fields })).toEqual(orderOf(moved));
      }),
    );
  });

  test('a field sent to another section is the last there', () => {
    expect(orderOf(changes.moveToSection(FORM, 'topic', 'car'))).toEqual([
      'section:car',
      'plate',
      'colour',
      'topic',
      'section:more',
      'note',
    ]);
    expect(orderOf(changes.moveToSection(FORM, 'note', undefined))).toEqual([
      'topic',
      'note',
      'section:car',
      'plate',
      'colour',
      'section:more',
    ]);
  });
});

describe('fields', () => {
  test('a new one follows what is selected, in its section', () => {
    const added = changes.addField(FORM, text('new'), 'plate');
    expect(orderOf(added).indexOf('new')).toBe(3);
    expect(sectionsIn(added)).toMatchObject({ new: 'car' });
  });

  test('a new one never gets the key of a removed or a live one', () => {
    const live = { ...FORM, fields: [...FORM.fields, text('text')] };
    const taken = changes.takenKeys({ ...FORM, removedFields: ['text-2'] }, live);
    expect(changes.freeKey('text', taken)).toBe('text-3');
  });

  test('conditions follow a new key, nested ones too', () => {
    const renamed = changes.renameField(FORM, 'plate', 'number');
    expect(JSON.stringify(renamed)).not.toContain('"field":"plate"');
    expect(renamed.fields[3]?.visibleWhen).toEqual({ combinator: 'and', rules: [when('number')] });
  });

  test('rules about a removed one go, empty conditions with them', () => {
    const removed = changes.removeField(FORM, 'plate', false);
    expect(removed.fields).toEqual([
      text('topic'),
      text('colour', { section: 'car', visibleWhen: when('topic') }),
      text('note', { section: 'more' }),
    ]);
    expect(removed).not.toHaveProperty('removedFields');
    expect(changes.removeField(FORM, 'topic', false).sections?.[0]).toEqual({ key: 'car', title: { en: 'Car' } });
  });

  test('a removed live one is named', () => {
    expect(changes.removeField(FORM, 'plate', true).removedFields).toEqual(['plate']);
  });

  test('a property set to nothing is left out', () => {
    const set = changes.changeField(FORM, 'topic', { required: true });
    expect(changes.changeField(set, 'topic', { required: undefined })).toEqual(FORM);
  });

  test('a choice begins with an option, a button with an action', () => {
    expect(changes.newField('single-choice', 'a', {}, undefined).options).toHaveLength(1);
    expect(changes.newField('button', 'a', {}, 'closed').action).toEqual({ action: 'set-status', status: 'closed' });
  });
});

describe('sections', () => {
  test('take their fields along', () => {
    expect(orderOf(changes.stepSection(FORM, 'more', -1))).toEqual(['topic', 'section:more', 'note', 'section:car', 'plate', 'colour']);
    expect(changes.stepSection(FORM, 'car', -1)).toEqual(FORM);
  });

  test('leave their fields to the section before them', () => {
    const removed = changes.removeSection(FORM, 'more');
    expect(sectionsIn(removed)).toMatchObject({ note: 'car' });
    expect(changes.removeSection(removed, 'car')).not.toHaveProperty('sections');
  });
});

describe('options', () => {
  test('a new one never gets the key of a live one', () => {
    const options = [{ key: 'option-1', label: {} }];
    expect(addOption(options, [{ key: 'option-2', label: {} }]).at(-1)?.key).toBe('option-3');
  });

  test('are moved', () => {
    const options = ['a', 'b'].map((key) => ({ key, label: {} }));
    expect(stepOption(options, 'b', -1).map(({ key }) => key)).toEqual(['b', 'a']);
    expect(stepOption(options, 'b', 1)).toEqual(options);
  });
});

describe('trying a form out', () => {
  test('shows what the server would show', () => {
    const answer = fc.option(fc.constantFrom('yes', 'no'), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ topic: answer, plate: answer, colour: answer }), (record) => {
        const answers = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
        expect([...shownFields(FORM, answers)]).toEqual(visibleFields(FORM, answers).map(({ key }) => key));
      }),
    );
  });

  test('survives a circle', () => {
    const circle: FormDocument = { slug: 'x', fields: [text('a', { visibleWhen: when('b') }), text('b', { visibleWhen: when('a') })] };
    expect(shownFields(circle, { a: 'yes' }).size).toBe(0);
  });
});
