import { caseRow } from './rows';
import { submission } from './submission';
import type { Suite } from './suite';

/** What tests call a case by. */
export interface TestCase {
  id: number;
  document_id: string;
  number: string;
  revision: number;
}

/** Opens a case through the public form; name only what the test is about. */
export async function openCase(suite: Suite, overrides: Record<string, unknown> = {}): Promise<TestCase & { trackingToken: string }> {
  const { status, body } = await suite.call('/api/cases', { method: 'POST', json: submission(overrides) });
  if (status !== 201) throw new Error(`No case was opened: ${JSON.stringify(body)}`);
  return { ...(await caseRow(suite, body.data.number)), trackingToken: body.data.trackingToken };
}

/** Which revision a case is at by now. */
export async function revisionOf(suite: Suite, { id }: { id: number }): Promise<number> {
  return (await suite.database.knex('cases').where({ id }).first('revision')).revision;
}
