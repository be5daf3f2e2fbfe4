import type { GetLiveCase, GetLiveRows, LivePerson, LiveVersion, LiveWish } from '../../../shared/contracts/live';
import { LIVE_LIMITS } from '../../../shared/limits';
import { failureOf } from '../api/failure';

/** How the server is asked where there is no live connection. */
export interface LiveQuestions {
  getCase(documentId: string): Promise<GetLiveCase.Response['data']>;
  getRows(ids: string[]): Promise<GetLiveRows.Response['data']>;
}

/** What the server said about one or several cases. */
interface Heard {
  /** Whether the server answered at all. */
  isReached: boolean;
  versions: LiveVersion[];
  people: Record<string, LivePerson[]>;
  /** Cases that are not there for the reader. */
  gone: string[];
}

const NOTHING: Heard = { isReached: true, versions: [], people: {}, gone: [] };

/** Asks for all that is wished at once, as far as the server answers that many. */
export async function askOverHttp(questions: LiveQuestions, { open, rows }: LiveWish): Promise<Heard> {
  const answers = await Promise.all([
    ...open.map((id) => askForCase(questions, id)),
    askForRows(questions, rows.slice(0, LIVE_LIMITS.polledRows)),
  ]);
  return {
    isReached: answers.every(({ isReached }) => isReached),
    versions: answers.flatMap(({ versions }) => versions),
    people: Object.assign({}, ...answers.map(({ people }) => people)),
    gone: answers.flatMap(({ gone }) => gone),
  };
}

async function askForCase({ getCase }: LiveQuestions, id: string): Promise<Heard> {
  try {
    const { people, ...version } = await getCase(id);
    return { ...NOTHING, versions: [version], people: { [id]: people } };
  } catch (error) {
    const failure = failureOf(error);
    return { ...NOTHING, isReached: failure !== 'offline', gone: failure === 'missing' ? [id] : [] };
  }
}

async function askForRows({ getRows }: LiveQuestions, ids: string[]): Promise<Heard> {
  try {
    const versions = await getRows(ids);
    const present = new Set(versions.map(({ id }) => id));
    return { ...NOTHING, versions, gone: ids.filter((id) => !present.has(id)) };
  } catch (error) {
    return { ...NOTHING, isReached: failureOf(error) !== 'offline' };
  }
}
