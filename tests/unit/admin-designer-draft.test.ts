import { NOTHING, type Configuration } from '../../src/plugins/helpdesk/admin/src/pages/designer/draft/draft';
import type { BufferedDraft } from '../../src/plugins/helpdesk/admin/src/drafts/draft-buffer';
import { DraftSaver, type PutDraftResult } from '../../src/plugins/helpdesk/admin/src/drafts/draft-saver';
import {
  MAX_STEPS,
  NO_HISTORY,
  reduceHistory,
  type DraftAction,
  type DraftHistory,
} from '../../src/plugins/helpdesk/admin/src/pages/designer/draft/draft-history';
import { editedText } from '../../src/plugins/helpdesk/admin/src/pages/designer/draft/edited-text';
import { newWorkflow } from '../../src/plugins/helpdesk/admin/src/pages/designer/new-workflow';
import { removeStatus } from '../../src/plugins/helpdesk/admin/src/pages/designer/workflow/workflow-edits';
import type { WorkflowDocument } from '../../src/plugins/helpdesk/shared/contracts/configuration';
import type { Draft, StoredDraft } from '../../src/plugins/helpdesk/shared/contracts/designer';

const support = newWorkflow('support', { en: 'Support' });
const live: Configuration = { ...NOTHING, workflows: [support] };
const named = (name: string): WorkflowDocument => ({ ...support, name: { en: name } });

function edit(value: WorkflowDocument, at: number): DraftAction {
  return { type: 'change', entity: { part: 'workflows', value }, live, revision: 'r1', at };
}
const after = (...actions: DraftAction[]): DraftHistory => actions.reduce(reduceHistory, NO_HISTORY);
const nameIn = ({ present }: DraftHistory) => present?.document.workflows[0]?.name?.en;

describe('the history of a draft', () => {
  test('takes a deletion back, with every way that went with the status, and does it again', () => {
    const deleted = after(edit(removeStatus(support, 'in-progress'), 0));
    expect(deleted.present?.document.workflows[0]?.transitions).toEqual([]);
    const undone = reduceHistory(deleted, { type: 'undo' });
    expect(undone.present).toBeNull();
    expect(undone.future.at(-1)?.where).toEqual({ part: 'workflows', slug: 'support' });
    expect(reduceHistory(undone, { type: 'redo' }).present).toEqual(deleted.present);
  });

  test('takes typing in one place for one edit, until somebody pauses or goes elsewhere', () => {
    const typed = after(edit(named('H'), 0), edit(named('He'), 300), edit(named('Hel'), 600), edit(named('Help'), 5_000));
    const undone = reduceHistory(typed, { type: 'undo' });
    expect(nameIn(undone)).toBe('Hel');
    expect(reduceHistory(undone, { type: 'undo' }).present).toBeNull();
    const elsewhere = after(edit(named('H'), 0), edit({ ...named('H'), initial: 'closed' }, 100));
    expect(elsewhere.past.length).toBe(2);
  });

  test('forgets what was taken back once something else is done', () => {
    const branched = after(edit(named('A'), 0), { type: 'undo' }, edit(named('B'), 1));
    expect(branched.future).toEqual([]);
    expect(nameIn(branched)).toBe('B');
  });

  test('takes discarding back, and begins anew with another draft', () => {
    const discarded = after(edit(named('A'), 0), { type: 'discard' });
    expect(discarded.present).toBeNull();
    expect(nameIn(reduceHistory(discarded, { type: 'undo' }))).toBe('A');
    expect(reduceHistory(discarded, { type: 'replace', draft: null })).toEqual(NO_HISTORY);
  });

  test('is bounded, and nothing happens at its ends', () => {
    const many = after(...Array.from({ length: MAX_STEPS + 20 }, (_one, index) => edit(named(String(index)), index * 10_000)));
    expect(many.past.length).toBe(MAX_STEPS);
    expect(reduceHistory(many, { type: 'redo' })).toBe(many);
    expect(reduceHistory(NO_HISTORY, { type: 'undo' })).toBe(NO_HISTORY);
  });
});

test.each([
  [{ a: { b: 'x' } }, { a: { b: 'y' } }, 'a.b'],
  [{ a: {} }, { a: { cs: 'y' } }, 'a.cs'],
  [{ a: ['x', 'y'] }, { a: ['x', 'z'] }, 'a.1'],
  [{ a: 'x', b: 'x' }, { a: 'y', b: 'y' }, undefined],
  [{ a: true }, { a: false }, undefined],
  [{ a: ['x'] }, { a: ['x', {}] }, undefined],
  [{ a: 1 }, { a: 1 }, undefined],
])('from %j to %j the text %s is edited', (before, next, path) => expect(editedText(before, next)).toBe(path));

/** A saver whose server and clock a test moves by hand. */
function saverOf(kept: BufferedDraft<Draft> | null = null) {
  const world = {
    kept,
    sent: [] as { draft: Draft | null; revision: number; answer: (result: PutDraftResult<Draft>) => Promise<void> }[],
    waiting: [] as { work: () => void; milliseconds: number }[],
    /** Lets the time come that the saver waits for. */
    pass() {
      world.waiting.splice(0).forEach(({ work }) => work());
    },
  };
  const saver = new DraftSaver<Draft>({
    send: (draft, revision) =>
      new Promise((resolve) => {
        world.sent.push({
          draft,
          revision,
          answer: async (result) => {
            resolve(result);
            await Promise.resolve();
          },
        });
      }),
    buffer: {
      read: () => world.kept,
      write: (draft) => void (world.kept = draft),
      clear: () => void (world.kept = null),
    },
    schedule: (work, milliseconds) => {
      const entry = { work, milliseconds };
      world.waiting.push(entry);
      return () => void (world.waiting = world.waiting.filter((other) => other !== entry));
    },
  });
  return { saver, world };
}

const draftOf = (name: string): Draft => ({ base: 'r1', document: { ...NOTHING, workflows: [named(name)] } });
const stored = (draft: Draft | null, revision: number): StoredDraft => ({ draft, revision, savedAt: '2026-01-01T00:00:00.000Z' });
const NONE: StoredDraft = { draft: null, revision: 0, savedAt: null };

describe('saving a draft', () => {
  test('waits for a pause, sends the newest, and keeps it in the browser until it has arrived', async () => {
    const { saver, world } = saverOf();
    saver.begin(NONE);
    saver.change(draftOf('A'));
    saver.change(draftOf('AB'));
    expect(saver.state().kind).toBe('saving');
    expect(world.kept).toEqual({ draft: draftOf('AB'), revision: 0 });
    world.pass();
    expect(world.sent).toMatchObject([{ draft: draftOf('AB'), revision: 0 }]);
    await world.sent[0]?.answer({ kind: 'saved', revision: 1 });
    expect(saver.state().kind).toBe('saved');
    expect(world.kept).toBeNull();
  });

  test('sends what was typed meanwhile after what is on its way, never at once with it', async () => {
    const { saver, world } = saverOf();
    saver.begin(NONE);
    saver.change(draftOf('A'));
    world.pass();
    saver.change(draftOf('B'));
    world.pass();
    expect(world.sent.length).toBe(1);
    await world.sent[0]?.answer({ kind: 'saved', revision: 1 });
    expect(world.sent[1]).toMatchObject({ draft: draftOf('B'), revision: 1 });
  });

  test('tries again, less and less often, while the server cannot be reached', async () => {
    const { saver, world } = saverOf();
    saver.begin(NONE);
    saver.change(draftOf('A'));
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      world.pass();
      await world.sent.at(-1)?.answer({ kind: 'failed' });
      expect(saver.state().kind).toBe('failed');
      pauses.push(world.waiting[0]?.milliseconds ?? 0);
    }
    expect(pauses).toEqual([2_000, 5_000, 15_000, 30_000, 60_000, 60_000]);
    expect(world.kept).toEqual({ draft: draftOf('A'), revision: 0 });
    saver.flush();
    await world.sent.at(-1)?.answer({ kind: 'saved', revision: 1 });
    expect(saver.state().kind).toBe('saved');
  });

  test('goes on with what an earlier visit could not save', () => {
    const { saver, world } = saverOf({ draft: draftOf('mine'), revision: 4 });
    expect(saver.begin(stored(draftOf('old'), 4))).toEqual(draftOf('mine'));
    expect(world.sent).toMatchObject([{ draft: draftOf('mine'), revision: 4 }]);
  });

  test('offers both when another window has written, and sends nothing before one is chosen', async () => {
    const { saver, world } = saverOf({ draft: draftOf('mine'), revision: 4 });
    const theirs = stored(draftOf('theirs'), 6);
    saver.begin(theirs);
    expect(saver.state()).toEqual({ kind: 'conflict', stored: theirs });
    saver.change(draftOf('mine too'));
    saver.flush();
    world.pass();
    expect(world.sent).toEqual([]);
    saver.keepMine();
    expect(world.sent).toMatchObject([{ draft: draftOf('mine too'), revision: 6 }]);
    await world.sent[0]?.answer({ kind: 'conflict', stored: stored(null, 7) });
    expect(saver.take(stored(null, 7))).toBeNull();
    expect([saver.state().kind, world.kept]).toEqual(['saved', null]);
  });

  test('knows what it sent itself when the answer was lost', async () => {
    const { saver, world } = saverOf();
    saver.begin(NONE);
    saver.change(draftOf('A'));
    world.pass();
    await world.sent[0]?.answer({ kind: 'failed' });
    world.pass();
    await world.sent[1]?.answer({ kind: 'conflict', stored: stored(draftOf('A'), 1) });
    expect(saver.state().kind).toBe('saved');
  });

  test('says so when a draft is not taken, and tries again with the next edit', async () => {
    const { saver, world } = saverOf();
    saver.begin(NONE);
    saver.change(draftOf('A'));
    world.pass();
    await world.sent[0]?.answer({ kind: 'refused' });
    expect([saver.state().kind, world.waiting]).toEqual(['refused', []]);
    saver.change(draftOf('B'));
    world.pass();
    expect(world.sent.length).toBe(2);
  });
});

describe('a draft whose stored state is not known yet', () => {
  test('is kept in the browser meanwhile, and follows what was discarded before', () => {
    const { saver, world } = saverOf();
    expect(saver.beginUnread()).toBeNull();
    saver.change(draftOf('A'));
    saver.flush();
    world.pass();
    expect([world.sent, world.kept, saver.state().kind]).toEqual([[], { draft: draftOf('A'), revision: null }, 'failed']);
    expect(saver.begin(stored(null, 7))).toEqual(draftOf('A'));
    expect(world.sent).toMatchObject([{ draft: draftOf('A'), revision: 7 }]);
  });

  test('shows what an earlier visit could not store, and is a conflict only where something else is stored', () => {
    const { saver } = saverOf({ draft: draftOf('A'), revision: 3 });
    expect(saver.beginUnread()).toEqual(draftOf('A'));
    saver.begin(stored(draftOf('B'), 4));
    expect(saver.state()).toEqual({ kind: 'conflict', stored: stored(draftOf('B'), 4) });
  });

  test('keeps what an earlier visit could not store under what is typed before it is known', async () => {
    const { saver, world } = saverOf({ draft: draftOf('A'), revision: 3 });
    expect(saver.beginUnread()).toEqual(draftOf('A'));
    expect([saver.isWrittenHere, saver.isSettled]).toEqual([false, false]);
    saver.change(draftOf('A and B'));
    expect([world.sent, world.kept]).toEqual([[], { draft: draftOf('A and B'), revision: 3 }]);
    // A second look finds what was typed here, which nobody left.
    expect([saver.beginUnread(), saver.isWrittenHere]).toEqual([null, true]);
    expect(saver.begin(stored(draftOf('old'), 3))).toEqual(draftOf('A and B'));
    expect(world.sent).toMatchObject([{ draft: draftOf('A and B'), revision: 3 }]);
    await world.sent[0]?.answer({ kind: 'saved', revision: 4 });
    expect([saver.state().kind, world.kept]).toEqual(['saved', null]);
  });

  test('is a conflict where another window has written under what was left and typed on', () => {
    const { saver, world } = saverOf({ draft: draftOf('A'), revision: 3 });
    saver.beginUnread();
    saver.change(draftOf('A and B'));
    saver.begin(stored(draftOf('theirs'), 4));
    expect(saver.state()).toEqual({ kind: 'conflict', stored: stored(draftOf('theirs'), 4) });
    expect([world.sent, world.kept]).toEqual([[], { draft: draftOf('A and B'), revision: 3 }]);
  });

  test('is what is stored where another window has stored what was left, and typed on', () => {
    const { saver, world } = saverOf({ draft: draftOf('A'), revision: 3 });
    saver.beginUnread();
    world.kept = null;
    expect(saver.begin(stored(draftOf('A and B'), 4))).toEqual(draftOf('A and B'));
    expect([saver.state().kind, saver.isSettled]).toEqual(['saved', true]);
  });

  test('takes what is stored where nothing was written meanwhile', () => {
    const { saver, world } = saverOf();
    saver.beginUnread();
    saver.change(draftOf('A'));
    saver.change(null);
    expect(saver.begin(stored(draftOf('B'), 4))).toEqual(draftOf('B'));
    expect([saver.state().kind, world.kept]).toEqual(['saved', null]);
  });

  test('a conflict that nobody has decided is one after a reload too', () => {
    const kept = { draft: draftOf('A'), revision: 3 };
    const { saver, world } = saverOf(kept);
    saver.begin(stored(draftOf('B'), 4));
    expect(world.kept).toEqual(kept);
  });
});
