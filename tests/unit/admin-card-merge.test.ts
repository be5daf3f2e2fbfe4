import fc from 'fast-check';
import { isSame } from '../../src/plugins/helpdesk/admin/src/drafts/is-same';
import { placeOfField } from '../../src/plugins/helpdesk/admin/src/pages/case/fields/place-of-field';
import {
  afterSave,
  NO_EDITS,
  readEdits,
  savedValue,
  shownValue,
  toSend,
  withEdit,
  type CardEdit,
  type CardEdits,
} from '../../src/plugins/helpdesk/admin/src/pages/case/save/card-edits';
import { mergeFields, resolveConflict, type FieldEdit } from '../../src/plugins/helpdesk/admin/src/pages/case/save/merge-fields';
import { OneAtATime } from '../../src/plugins/helpdesk/admin/src/pages/case/save/one-at-a-time';
import { undoOfSave } from '../../src/plugins/helpdesk/admin/src/pages/case/save/undo-save';
import type { CaseCard } from '../../src/plugins/helpdesk/shared/contracts/cases';
import { field, form, when } from '../builders/form';

const values = fc.constantFrom<unknown>(null, 'a', 'b', 'c', 7, ['x'], ['x', 'y'], { id: 1 });
const edits = fc.dictionary(fc.constantFrom('subject', 'owner', 'tags'), fc.record<FieldEdit>({ base: values, mine: values }));
const saved = fc.dictionary(fc.constantFrom('subject', 'owner', 'tags'), values);

describe('merging what is not saved with what was saved meanwhile', () => {
  test('loses no change: it is pending, or saved already', () => {
    fc.assert(
      fc.property(edits, saved, (mine, theirs) => {
        const { pending } = mergeFields(mine, (key) => theirs[key] ?? null);
        for (const [key, edit] of Object.entries(mine)) {
          const isChange = !isSame(edit.base, edit.mine);
          expect(key in pending).toBe(isChange && !isSame(edit.mine, theirs[key] ?? null));
        }
      }),
    );
  });

  test('is a conflict just where all three values differ', () => {
    fc.assert(
      fc.property(edits, saved, (mine, theirs) => {
        const { conflicts } = mergeFields(mine, (key) => theirs[key] ?? null);
        const expected = Object.entries(mine).filter(([key, { base, mine: value }]) => {
          const now = theirs[key] ?? null;
          return !isSame(base, value) && !isSame(base, now) && !isSame(value, now);
        });
        expect(conflicts.map(({ key }) => key)).toEqual(expected.map(([key]) => key));
      }),
    );
  });

  test('leaves no conflict once each was decided, whatever was chosen, and what is saved then is what was chosen', () => {
    fc.assert(
      fc.property(edits, saved, fc.constantFrom('mine' as const, 'theirs' as const, 'base' as const), (mine, theirs, side) => {
        const theirsOf = (key: string) => theirs[key] ?? null;
        for (const conflict of mergeFields(mine, theirsOf).conflicts) {
          const left = resolveConflict(conflict, conflict.theirs, side);
          const again = mergeFields(left ? { [conflict.key]: left } : {}, theirsOf);
          expect(again.conflicts).toEqual([]);
          const stands = left ? again.pending[conflict.key]?.mine : theirsOf(conflict.key);
          expect(isSame(stands, conflict[side])).toBe(true);
        }
      }),
    );
  });
});

const plate = field('plate');
const claim = {
  ...form([plate]),
  slug: 'claim',
  version: 2,
  answers: { plate: '1AB' } as Record<string, unknown>,
  former: [] as unknown[],
};
const card = {
  subject: 'Gate',
  priority: 50,
  deadlineAt: null,
  owner: null,
  category: null,
  tags: [],
  status: { documentId: 'new' },
  campaign: { documentId: 'support' },
  forms: [claim],
} as unknown as CaseCard;
const petr = { id: 7, name: 'Petr' };

describe('what is changed in a card', () => {
  const typed = withEdit(withEdit(NO_EDITS, card, 'owner', petr), card, 'answers.claim.plate', undefined, { field: plate, version: 2 });

  test('is sent as one change, with the version that a form was filled in with', () => {
    expect(toSend(typed)).toEqual({ owner: 7, answers: { claim: { plate: null } }, formVersions: { claim: 2 } });
    const others = withEdit(NO_EDITS, card, 'tags', [{ slug: 'lift', name: 'Lift' }]);
    expect(toSend(others)).toEqual({ tags: ['lift'] });
  });

  test('is nothing once it is as it was, also when somebody else saved meanwhile', () => {
    expect(withEdit(withEdit(NO_EDITS, card, 'subject', 'Door'), card, 'subject', 'Gate')).toEqual(NO_EDITS);
    const theirs = { ...card, subject: 'Lift' };
    expect(withEdit(withEdit(NO_EDITS, card, 'subject', 'Door'), theirs, 'subject', 'Gate')).toEqual(NO_EDITS);
    // What it was begun from stays known, so that the conflict is found.
    const later = withEdit(withEdit(NO_EDITS, card, 'owner', petr), { ...card, owner: { id: 8, name: 'Eva' } }, 'owner', {
      id: 9,
      name: 'Ota',
    });
    expect(later.edits.owner).toMatchObject({ base: null });
  });

  test('stays when it was changed again while it was being saved', () => {
    const again = withEdit(typed, card, 'owner', { id: 8, name: 'Eva' });
    expect(afterSave(again, typed.edits)).toEqual({ edits: { owner: { base: petr, mine: { id: 8, name: 'Eva' } } }, versions: {} });
    expect(afterSave(typed, typed.edits)).toEqual(NO_EDITS);
  });

  test('is what was typed last, or else what is saved', () => {
    expect([shownValue(typed, card, 'owner'), shownValue(typed, card, 'subject')]).toEqual([petr, 'Gate']);
  });

  test('survives a draft, which is JSON', () => {
    expect(readEdits(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    for (const content of [null, 'x', 7, {}]) expect(readEdits(content)).toEqual(NO_EDITS);
    expect(savedValue(card, 'answers.claim.plate')).toBe('1AB');
    expect(savedValue(card, 'answers.gone.plate')).toBeNull();
  });

  test('is taken back by what was there before, unless more came of it', () => {
    const undo: CardEdits | null = undoOfSave(typed.edits, card, card);
    expect(undo && toSend(undo)).toEqual({ owner: null, answers: { claim: { plate: '1AB' } }, formVersions: { claim: 2 } });
    expect(undoOfSave(typed.edits, card, { ...card, status: { ...card.status, documentId: 'done' } })).toBeNull();
    const formers = { ...card, forms: [{ ...claim, former: [{}] }] } as unknown as CaseCard;
    expect(undoOfSave(typed.edits, card, formers)).toBeNull();
  });
});

describe('where a guard’s field is filled in', () => {
  const asked = { slug: 'claim', isAsked: true, definition: form([plate]), answers: {} };
  const at = (one: string, headerForm: string | null = null) =>
    placeOfField({ forms: [asked], headerForm } as unknown as CaseCard, one, {});

  test('is a field of the header, a form, or the tasks', () => {
    expect(['category', 'answers.claim.plate', 'tasks'].map((one) => at(one))).toEqual(['header', 'forms', 'tasks']);
    expect(at('answers.claim.plate', 'claim')).toBe('header-form');
  });

  test('is nowhere as long as its form does not show it', () => {
    const damage = field('damage', 'short-text', { visibleWhen: when('plate', '=', '2CD') });
    const claims = { slug: 'claim', isAsked: true, definition: form([plate, damage]), answers: { plate: '1AB' } };
    const now = (pending: Record<string, CardEdit>) =>
      placeOfField({ forms: [claims], headerForm: null } as unknown as CaseCard, 'answers.claim.damage', pending);
    expect(now({})).toBeNull();
    expect(now({ 'answers.claim.plate': { base: '1AB', mine: '2CD', field: plate } as CardEdit })).toBe('forms');
  });

  test('is nowhere for what is asked with the change itself, or by no form any more', () => {
    expect(['callbackAt', 'confirmed', 'answers.claim.gone', 'answers.gone.plate'].map((one) => at(one))).toEqual([null, null, null, null]);
  });
});

describe('one thing at a time', () => {
  test('asked for twice is done once, and both hear how it ended', async () => {
    const ways = new OneAtATime();
    const end: ((isSaved: boolean) => void)[] = [];
    const save = () => new Promise<boolean>((resolve) => end.push(resolve));
    const both = [ways.run('save', save), ways.run('save', save)];
    expect(ways.run('form.finish', save)).toBeNull();
    expect(end).toHaveLength(1);
    end[0]?.(true);
    expect(await Promise.all(both)).toEqual([true, true]);
  });

  test('goes on after something failed', async () => {
    const ways = new OneAtATime();
    await expect(ways.run('save', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await ways.run('form.finish', () => Promise.resolve('done'))).toBe('done');
  });
});
