import type { DuplicateReason } from '../../shared/contracts/contacts';
import { wordsOf } from './contact-words';

/** Somebody who is being typed in; addresses in the form they are compared in. */
export interface TypedContact {
  name: string;
  emails: string[];
  phones: string[];
}

export interface DuplicateCandidate {
  displayName: string;
  emails: string[];
  phones: string[];
}

export interface Duplicate<T> {
  candidate: T;
  reasons: DuplicateReason[];
}

/** Names that are less alike than this are of different people. From 0 to 1. */
const ALIKE = 0.86;
const WEIGHT = { email: 4, phone: 3 } as const;

/**
 * Who it may be that is being typed in: the same e-mail address counts more than the same phone number, and that more
 * than a name that is alike. Who shares nothing is left out.
 */
export function rankDuplicates<T extends DuplicateCandidate>(typed: TypedContact, candidates: T[], most: number): Duplicate<T>[] {
  return candidates
    .map((candidate) => {
      const shares = (mine: string[], theirs: string[]) => mine.some((one) => theirs.includes(one));
      const likeness = nameLikeness(typed.name, candidate.displayName);
      const reasons: DuplicateReason[] = [];
      if (shares(typed.emails, candidate.emails)) reasons.push('email');
      if (shares(typed.phones, candidate.phones)) reasons.push('phone');
      if (likeness >= ALIKE) reasons.push('name');
      const score = (reasons.includes('email') ? WEIGHT.email : 0) + (reasons.includes('phone') ? WEIGHT.phone : 0) + likeness;
      return { candidate, reasons, score };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score || a.candidate.displayName.localeCompare(b.candidate.displayName))
    .slice(0, most)
    .map(({ candidate, reasons }) => ({ candidate, reasons }));
}

/**
 * How alike two names are, from 0 to 1, in whatever order their words come and without accents. Each word of the shorter
 * name is compared with the word of the other that is most like it; what the longer one has beyond counts a little.
 */
export function nameLikeness(a: string, b: string): number {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (shorter.length === 0) return 0;
  const left = [...longer];
  let sum = 0;
  for (const word of shorter) {
    const likenesses = left.map((other) => wordLikeness(word, other));
    const best = Math.max(0, ...likenesses);
    sum += best;
    if (left.length > 0) left.splice(likenesses.indexOf(best), 1);
  }
  // One name alone, such as a surname, is too little to tell people apart; in front of a first name it is not.
  const missing = longer.length - shorter.length;
  return (sum / shorter.length) * (1 - 0.08 * missing);
}

/** Of two folded words, 1 less the share of letters to be changed, added, left out or swapped with the next. */
function wordLikeness(a: string, b: string): number {
  const [x, y] = [[...a].slice(0, 40), [...b].slice(0, 40)];
  const length = Math.max(x.length, y.length);
  return length === 0 ? 1 : 1 - editDistance(x, y) / length;
}

/** Optimal string alignment (Damerau–Levenshtein with neighbours swapped once). */
function editDistance(x: string[], y: string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, column) => column);
  for (let row = 1; row <= x.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= y.length; column += 1) {
      const cost = x[row - 1] === y[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      const isSwap = row > 1 && column > 1 && x[row - 1] === y[column - 2] && x[row - 2] === y[column - 1];
      if (isSwap) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[y.length] ?? 0;
}
