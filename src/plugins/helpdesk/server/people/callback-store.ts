import { personName } from '../platform/actor';
import type { Db } from '../platform/database';
import type { PendingCallback } from '../platform/errors';

/** Most callbacks that a refusal lists. */
const LISTED = 20;

/** Private callbacks that colleagues have promised and not made yet, the first due first, and how many there are. */
export async function readPendingCallbacks(db: Db, userIds: number[]): Promise<{ callbacks: PendingCallback[]; count: number }> {
  const pending = () =>
    db('cases')
      .join('statuses', 'statuses.id', 'cases.status_id')
      .whereIn('cases.owner_id', userIds)
      .where('statuses.kind', 'private-callback');
  const rows = await pending()
    .join('admin_users', 'admin_users.id', 'cases.owner_id')
    .orderBy('cases.callback_at')
    .orderBy('cases.id')
    .limit(LISTED)
    .select(
      'cases.document_id',
      'cases.number',
      'admin_users.firstname',
      'admin_users.lastname',
      'admin_users.username',
      'admin_users.email',
    );
  const callbacks = rows.map((row) => ({ documentId: row.document_id, number: row.number, owner: personName(row) }));
  if (rows.length < LISTED) return { callbacks, count: rows.length };
  const [counted] = await pending().count({ count: '*' });
  return { callbacks, count: Number(counted?.count ?? 0) };
}
