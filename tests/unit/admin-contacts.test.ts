import { hasUnsavedNote, NEW_NOTE, withDraft, withoutDraft } from '../../src/plugins/helpdesk/admin/src/pages/contacts/note-drafts';
import { fieldsOf, isNamed, NOBODY, typedFrom } from '../../src/plugins/helpdesk/admin/src/pages/contacts/typed-contact';

describe('a contact that is typed in', () => {
  it('begins with what was looked for', () => {
    expect(typedFrom('Jana Marie Malá')).toMatchObject({ firstName: 'Jana Marie', lastName: 'Malá' });
    expect(typedFrom('jana@example.test').emails).toEqual(['jana@example.test']);
    expect(typedFrom('+420 777').phones).toEqual(['+420 777']);
  });

  it('sends what belongs to its kind, and no empty inputs', () => {
    const typed = {
      ...NOBODY,
      firstName: 'Jana',
      companyName: 'Acme',
      emails: [' a@x.test ', ''],
      company: { documentId: 'c', displayName: 'C' },
    };
    expect(fieldsOf(typed)).toMatchObject({ firstName: 'Jana', lastName: null, emails: ['a@x.test'], phones: [], company: 'c' });
    expect(fieldsOf(typed)).not.toHaveProperty('companyName');
    const company = fieldsOf({ ...typed, kind: 'company' });
    expect(company).toMatchObject({ companyName: 'Acme' });
    for (const field of ['firstName', 'jobTitle', 'company']) expect(company).not.toHaveProperty(field);
  });

  it('needs a name, an address or a number', () => {
    expect(isNamed(NOBODY)).toBe(false);
    expect(isNamed({ ...NOBODY, phones: ['1'] })).toBe(true);
    expect(isNamed({ ...NOBODY, kind: 'company', firstName: 'Jana' })).toBe(false);
  });
});

describe('notes that are typed', () => {
  const note = { id: '7', text: 'Call before noon' };

  it('are unsaved as long as any of them differs from what is saved', () => {
    const opened = withDraft({}, note, note.text);
    expect(hasUnsavedNote(opened)).toBe(false);
    const both = withDraft(withDraft(opened, note, 'Call after noon'), undefined, 'Second');
    expect(hasUnsavedNote(withoutDraft(both, note.id))).toBe(true);
    expect(hasUnsavedNote(withoutDraft(both, NEW_NOTE))).toBe(true);
    expect(hasUnsavedNote(withoutDraft(withoutDraft(both, NEW_NOTE), note.id))).toBe(false);
  });

  it('with nothing but spaces are none', () => {
    expect(hasUnsavedNote(withDraft({}, undefined, '  '))).toBe(false);
  });
});
