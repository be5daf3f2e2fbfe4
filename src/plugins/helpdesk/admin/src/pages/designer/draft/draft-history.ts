import type { Draft } from '../../../../../shared/contracts/designer';
import { changeDraft, findEntity, type Configuration, type EntityChange } from './draft';
import { editedText } from './edited-text';

/** How many edits can be taken back. */
export const MAX_STEPS = 100;
/** Milliseconds within which typing in one place goes on being one edit */
const PAUSE = 2_000;

/** An entity, by the part it is of and its slug. */
export type Whereabouts = Pick<EntityChange, 'part'> & { slug: string };

/** A draft as it was before an edit, or after it, and where the edit was; undefined when it was everywhere. */
interface Step {
  draft: Draft | null;
  where: Whereabouts | undefined;
}

export interface DraftHistory {
  present: Draft | null;
  /** The newest last */
  past: Step[];
  /** What was taken back, the next to be done again last */
  future: Step[];
  /** The text that is being typed, so that a word is one edit and not one for each letter */
  typing: { place: string; at: number } | null;
}

export type DraftAction =
  | { type: 'change'; entity: EntityChange; live: Configuration; revision: string; at: number }
  | { type: 'discard' }
  | { type: 'undo' }
  | { type: 'redo' }
  /** Another draft altogether: as it is on the server, or none after it was published. */
  | { type: 'replace'; draft: Draft | null };

export const NO_HISTORY: DraftHistory = { present: null, past: [], future: [], typing: null };

export function reduceHistory(history: DraftHistory, action: DraftAction): DraftHistory {
  const { present, past, future } = history;
  switch (action.type) {
    case 'replace':
      return { ...NO_HISTORY, present: action.draft };
    case 'discard':
      return after(history, { draft: null, where: undefined }, null);
    case 'change': {
      const { entity, live, revision, at } = action;
      const where = { part: entity.part, slug: entity.value.slug };
      const before = (present && findEntity(present.document, where.part, where.slug)) ?? findEntity(live, where.part, where.slug);
      const text = before && editedText(before, entity.value);
      const typing = text === undefined ? null : { place: `${where.part}.${where.slug}.${text}`, at };
      const draft = changeDraft(present, entity, live, revision);
      const goesOn = typing !== null && typing.place === history.typing?.place && at - history.typing.at < PAUSE && past.length > 0;
      return goesOn ? { present: draft, past, future: [], typing } : after(history, { draft, where }, typing);
    }
    case 'undo': {
      const step = past.at(-1);
      if (!step) return history;
      return { present: step.draft, past: past.slice(0, -1), future: [...future, { draft: present, where: step.where }], typing: null };
    }
    case 'redo': {
      const step = future.at(-1);
      if (!step) return history;
      return { present: step.draft, past: [...past, { draft: present, where: step.where }], future: future.slice(0, -1), typing: null };
    }
  }
}

function after({ present, past }: DraftHistory, { draft, where }: Step, typing: DraftHistory['typing']): DraftHistory {
  return { present: draft, past: [...past, { draft: present, where }].slice(-MAX_STEPS), future: [], typing };
}
