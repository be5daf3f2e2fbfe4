import { RE2JS } from 're2js';
import type { SchemaFault } from '../../shared/problems';
import tokenizer, { types, type Root, type SetTokens, type Token } from 'ret';

const LONGEST = 500;
/** Steps of the compiled pattern: every character of an answer may have to be tried against each. */
const LARGEST = 2_000;
/** A repetition that may go on for longer than this counts as endless. */
const FEW = 5;
/** Most repetitions of varying length: each that stands beside another multiplies the ways to read a text. */
const MOST_VARYING = 20;

/**
 * Whether a whole text has the form that a pattern describes. The time it takes grows with the text and no faster,
 * whatever the pattern (RE2).
 *
 * @param source RE2 syntax
 * @throws RE2JSException when it is none
 */
export function compilePattern(source: string): (text: string) => boolean {
  const compiled = RE2JS.compile(`^(?:${source})$`);
  return (text) => compiled.matches(text);
}

interface PatternProblem {
  fault: SchemaFault;
  message: string;
  limit?: number;
}

/**
 * What is wrong with a pattern, so that no form can be published with it: the server must be able to read it, and so
 * must the browser of whoever fills in the form, where it must not backtrack for ever either.
 *
 * @returns null when it can be used
 */
export function patternProblem(source: string): PatternProblem | null {
  if (source.length > LONGEST) return { fault: 'too-long', message: `must have at most ${LONGEST} characters`, limit: LONGEST };
  try {
    if (RE2JS.compile(source).programSize() > LARGEST) {
      return { fault: 'large-pattern', message: 'is too large: repeat less often' };
    }
    // Also the form that browsers read: both engines must take it.
    new RegExp(`^(?:${source})$`, 'u');
  } catch {
    return { fault: 'broken-pattern', message: 'must be a regular expression, without look-around and back-references' };
  }
  if (!isAmbiguous(source)) return null;
  const message = 'could keep a browser busy for ever: a repetition within a repetition, or alternatives within one';
  return { fault: 'ambiguous-pattern', message };
}

function isAmbiguous(source: string): boolean {
  // The parser takes a Unicode class for the letters it is written with, so what it can match is not known.
  const classesKnown = !/\\[pP]/.test(source);
  try {
    const pattern = tokenizer(source);
    return countVarying(pattern) > MOST_VARYING || hasAmbiguous(pattern, false, classesKnown);
  } catch {
    return true;
  }
}

function countVarying(token: Root | Token): number {
  if (token.type === types.REPETITION) return (token.min === token.max ? 0 : 1) + countVarying(token.value);
  return alternativesOf(token)
    .flat()
    .reduce((sum, child) => sum + countVarying(child), 0);
}

function alternativesOf(token: Root | Token): Token[][] {
  return token.type === types.ROOT || token.type === types.GROUP ? (token.options ?? [token.stack ?? []]) : [];
}

/** A text can be read in exponentially many ways only when something of varying length is repeated without end. */
function hasAmbiguous(token: Root | Token, repeated: boolean, classesKnown: boolean): boolean {
  if (token.type === types.REPETITION) {
    if (repeated && token.min !== token.max) return true;
    const endless = token.max > FEW;
    const told = endless && classesKnown && beginsWithSeparator(token.value);
    // What stands behind its own separator is repeated in one way only, such as `(-\w+)*`; within it all begins anew.
    return hasAmbiguous(token.value, told ? false : repeated || endless, classesKnown);
  }
  const alternatives = alternativesOf(token);
  if (repeated && alternatives.length > 1) return true;
  return alternatives.some((stack) => stack.some((child) => hasAmbiguous(child, repeated, classesKnown)));
}

/** Whether a group begins with a character that nothing else in it can be. */
function beginsWithSeparator(token: Token): boolean {
  if (token.type !== types.GROUP || token.options) return false;
  const [first, ...rest] = token.stack ?? [];
  return first?.type === types.CHAR && !rest.some((child) => canBe(child, first.value));
}

function canBe(token: Token | SetTokens[number], character: number): boolean {
  switch (token.type) {
    case types.CHAR:
      return token.value === character;
    case types.RANGE:
      return token.from <= character && character <= token.to;
    case types.SET:
      return token.set.some((child) => canBe(child, character)) !== token.not;
    case types.REPETITION:
      return canBe(token.value, character);
    case types.POSITION:
      return false;
    default:
      // Groups and references: not looked into, so that nothing is overlooked.
      return true;
  }
}
