import { renameOption } from '../../src/plugins/helpdesk/admin/src/pages/designer/form/form-changes';
import { isMadeOfLabel, keyOfLabel } from '../../src/plugins/helpdesk/admin/src/pages/designer/form/label-keys';
import type { FormDocument } from '../../src/plugins/helpdesk/shared/contracts/configuration';

describe('the key of a label', () => {
  test.each([
    [{ en: 'Tracking number', cs: 'Číslo zásilky' }, 'tracking-number'],
    [{ cs: 'Číslo zásilky' }, 'cislo-zasilky'],
    [{ ru: 'Номер' }, 'nomer'],
    [{}, 'short-text'],
    [{ en: '…' }, 'short-text'],
    [{ en: '2nd address' }, 'short-text'],
  ])('of %j is %s', (label, key) => {
    expect(keyOfLabel(label, 'short-text', [])).toBe(key);
    expect(isMadeOfLabel(key, label, 'short-text')).toBe(true);
  });

  test('is one that nobody else has', () => {
    expect(keyOfLabel({ en: 'Note' }, 'short-text', ['note', 'note-2'])).toBe('note-3');
    expect(isMadeOfLabel('note-3', { en: 'Note' }, 'short-text')).toBe(true);
  });

  test('that somebody has chosen is not made of it', () => {
    expect(isMadeOfLabel('plate', { en: 'Number plate' }, 'short-text')).toBe(false);
    expect(isMadeOfLabel('notes', { en: 'Note' }, 'short-text')).toBe(false);
  });
});

test('an option with another key is followed by conditions and by what the field holds from the start', () => {
  const when = (field: string, value: unknown) => ({ combinator: 'and' as const, rules: [{ field, operator: 'in' as const, value }] });
  const form = (key: string): FormDocument => ({
    slug: 'claim',
    sections: [{ key: 'more', title: {}, visibleWhen: { combinator: 'or', rules: [when('colour', key)] } }],
    fields: [
      { key: 'colour', kind: 'single-choice', label: {}, options: [{ key, label: { en: 'Red' } }], default: key },
      { key: 'shade', kind: 'short-text', label: {}, visibleWhen: when('colour', [key, 'other']) },
      { key: 'other', kind: 'short-text', label: {}, visibleWhen: when('size', 'option-1') },
    ],
  });
  expect(renameOption(form('option-1'), 'colour', 'option-1', 'red')).toEqual(form('red'));
});
