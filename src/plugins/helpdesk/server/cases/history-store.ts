import { activityModel, statusSpanModel } from '../activities/models';
import { readGuardedActor } from '../people/membership-store';
import type { Actor } from '../platform/actor';
import { toDate, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import { countOpenTasks } from '../tasks/task-store';
import { NO_HISTORY, type CaseHistory, type FactNeed } from '../workflow/case-facts';

/**
 * Reads what guards ask for beside answers, and nothing else: a change without guards costs no query here.
 *
 * @param statusSince when the case came into its present status
 */
export async function readHistory(
  db: Db,
  { id, statusSince }: { id: number; statusSince: Date },
  actor: Actor,
  needs: ReadonlySet<FactNeed>,
): Promise<Omit<CaseHistory, 'answers'>> {
  return {
    acts: needs.has('acts') ? await countActs(db, id, statusSince) : NO_HISTORY.acts,
    openTasks: needs.has('open-tasks') ? await countOpenTasks(db, id) : 0,
    visited: needs.has('visited') ? await readVisited(db, id) : NO_HISTORY.visited,
    actor: needs.has('people') ? await readGuardedActor(db, actor) : { ...NO_HISTORY.actor, isSystem: actor.kind === 'system' },
  };
}

async function countActs(db: Db, caseId: number, since: Date): Promise<CaseHistory['acts']> {
  // A handful of rows at the most are looked at per case; their times differ in type between the databases.
  const rows: { kind: string; at: TimeColumn }[] = await db(activityModel.tableName)
    .where({ case_id: caseId })
    .where((acts) => {
      void acts.whereIn('kind', ['note', 'call']).orWhere({ kind: 'message', direction: 'out', actor_kind: 'admin-user' });
    })
    .select('kind', 'at');
  const count = (kind: string) => {
    const times = rows.filter((row) => row.kind === kind).map(({ at }) => toDate(at));
    return { inStatus: times.filter((at) => at >= since).length, ever: times.length };
  };
  return { comment: count('note'), reply: count('message'), call: count('call') };
}

async function readVisited(db: Db, caseId: number): Promise<Set<string>> {
  const table = statusSpanModel.tableName;
  const keys: string[] = await db(table)
    .join('statuses', 'statuses.id', `${table}.status_id`)
    .where(`${table}.case_id`, caseId)
    .distinct()
    .pluck('statuses.key');
  return new Set(keys);
}
