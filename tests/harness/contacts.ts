import { submission } from './submission';
import type { Suite } from './suite';

type Headers = Record<string, string>;

/** Adds a contact as somebody signed in to the admin panel. @returns its card */
export async function addContact(suite: Suite, headers: Headers, data: object) {
  const answer = await suite.call('/helpdesk/contacts', { method: 'POST', json: { data: { kind: 'person', ...data } }, headers });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.data;
}

/** Opens a case by the web form, for whoever has the address. @returns its row */
export async function openCaseOf(suite: Suite, email: string, data: object = {}) {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ requester: { name: 'X', email }, ...data }) });
  return suite.database.knex('cases').where({ number: body.data.number }).first();
}
