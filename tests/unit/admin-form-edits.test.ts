import { editedForm, missingTexts, toSend, withEdit } from '../../src/plugins/helpdesk/admin/src/pages/case/form/edit/pending-edits';
import type { FormEdit } from '../../src/plugins/helpdesk/shared/form-edits';
import { field, form, option } from '../builders/form';

const CLAIM = form([field('plate'), field('size', 'single-choice', { options: [option('a'), option('b')] })]);
const rename = (en: string, cs?: string): FormEdit => ({
  edit: 'set-label',
  field: 'plate',
  label: { en, ...(cs !== undefined && { cs }) },
});

describe('edits of a form in a case before they are saved', () => {
  it('are one while a title is typed, and another after something else was edited', () => {
    const typed = ['N', 'Nu', 'Num'].reduce<FormEdit[]>((edits, title) => withEdit(edits, rename(title)), []);
    expect(typed).toEqual([rename('Num')]);
    const required: FormEdit = { edit: 'set-required', field: 'plate', required: true };
    expect(withEdit(withEdit(typed, required), rename('Number'))).toEqual([rename('Num'), required, rename('Number')]);
  });

  it('keep every entry that is added', () => {
    const add = (key: string): FormEdit => ({ edit: 'add-option', field: 'size', option: option(key) });
    expect(withEdit([add('c')], add('d'))).toHaveLength(2);
  });

  it('name what was added where it is added, because nothing is added without a name', () => {
    const added: FormEdit = { edit: 'add-option', field: 'size', option: { key: 'c', label: {} } };
    const named = withEdit([added, rename('Plate')], { edit: 'set-option-label', field: 'size', option: 'c', label: { en: 'C' } });
    expect(named).toEqual([{ ...added, option: { key: 'c', label: { en: 'C' } } }, rename('Plate')]);
  });

  it('are left out one by one where another form was published meanwhile', () => {
    const gone: FormEdit = { edit: 'set-required', field: 'colour', required: true };
    const { definition, fitting } = editedForm(CLAIM, [gone, rename('Number plate')]);
    expect(fitting).toEqual([rename('Number plate')]);
    expect(definition.fields[0]?.label).toMatchObject({ en: 'Number plate' });
  });

  it('miss a text where one was emptied or an addition has none', () => {
    const added: FormEdit = { edit: 'add-option', field: 'size', option: { key: 'c', label: {} } };
    expect(missingTexts(CLAIM, editedForm(CLAIM, [rename(' '), added]).definition)).toEqual([
      { field: 'plate' },
      { field: 'size', option: 'c' },
    ]);
  });

  it('are sent without languages in which nothing stands', () => {
    expect(missingTexts(CLAIM, editedForm(CLAIM, [rename('Plate', '')]).definition)).toEqual([]);
    expect(toSend([rename('Plate', '')])).toEqual([rename('Plate')]);
  });
});
