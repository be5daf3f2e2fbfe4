import type { Knex } from 'knex';
import type { BulkAction, BulkJob, BulkOutcome, BulkReason, BulkResult } from '../../shared/contracts/bulk';
import type { Localised } from '../../shared/localised';
import { fromJson, toIso, toIsoOrNull, toJson } from '../platform/columns';
import { isPostgres, type Db } from '../platform/database';
import { bulkCaseModel, bulkJobModel } from './models';

const jobs = bulkJobModel.tableName;
const jobCases = bulkCaseModel.tableName;

export interface NewBulkJob {
  publicId: string;
  action: BulkAction;
  target: Localised | null;
  userId: number;
  userName: string;
  /** Of whoever started it, for what the results say. */
  language: string;
  correlationId: string;
  at: Date;
}

/** @returns the job's database id */
export async function insertJob(db: Db, job: NewBulkJob): Promise<number> {
  const [inserted]: { id: number }[] = await db(jobs).insert(
    {
      public_id: job.publicId,
      action: toJson(job.action),
      target: toJson(job.target),
      state: 'queued',
      user_id: job.userId,
      user_name: job.userName,
      language: job.language,
      correlation_id: job.correlationId,
      total: 0,
      changed: 0,
      unchanged: 0,
      refused: 0,
      failed: 0,
      created_at: job.at,
      served_at: job.at,
    },
    ['id'],
  );
  if (!inserted) throw new Error('The database did not return the new job');
  return inserted.id;
}

/**
 * Takes down which cases a job has, newest first, without reading them into memory.
 *
 * @param selected a query of the table `cases`
 * @param most where to stop; one more than is allowed tells that there are too many
 * @returns how many they are
 */
export async function insertJobCases(db: Db, jobId: number, selected: Knex.QueryBuilder, most: number): Promise<number> {
  const rows = selected
    .select(
      db.raw('cast(? as integer)', [jobId]),
      'cases.id',
      'cases.number',
      db.raw('row_number() over (order by cases.id desc)'),
      db.raw("'pending'"),
    )
    .orderBy('cases.id', 'desc')
    .limit(most);
  await db(db.raw('?? (??, ??, ??, ??, ??)', [jobCases, 'job_id', 'case_id', 'case_number', 'position', 'outcome'])).insert(rows);
  const [row] = await db(jobCases).where({ job_id: jobId }).count({ count: '*' });
  const total = Number(row?.count ?? 0);
  await db(jobs).where({ id: jobId }).update({ total });
  return total;
}

/**
 * Those of the documentIds that are no case.
 *
 * @param campaignIds where cases are looked for; null for everywhere
 */
export async function findMissingCases(db: Db, documentIds: string[], campaignIds: number[] | null): Promise<string[]> {
  const cases = db('cases').whereIn('document_id', documentIds);
  if (campaignIds) void cases.whereIn('campaign_id', campaignIds);
  const found = new Set<string>(await cases.pluck('document_id'));
  return documentIds.filter((id) => !found.has(id));
}

/** The newest of some cases, and how many there are; counted no further than `countTo`. */
export async function sampleCases(
  db: Db,
  selected: () => Knex.QueryBuilder,
  { size, countTo }: { size: number; countTo: number },
): Promise<{ documentIds: string[]; total: number }> {
  const [row] = await db.from(selected().select('cases.id').limit(countTo).as('counted')).count({ count: '*' });
  const documentIds: string[] = await selected().orderBy('cases.id', 'desc').limit(size).pluck('cases.document_id');
  return { documentIds, total: Number(row?.count ?? 0) };
}

/** A job as its worker needs it. */
export interface ClaimedJob {
  id: number;
  publicId: string;
  action: BulkAction;
  userId: number | null;
  userName: string;
  language: string;
  correlationId: string;
}

/**
 * Takes the job that has waited longest for its turn, and holds it until the lease ends. A worker that dies leaves its
 * job to the next that comes; one that comes back takes it up again at once.
 */
export async function claimJob(db: Db, worker: string, now: Date, leaseUntil: Date): Promise<ClaimedJob | null> {
  const due = db(jobs)
    .select('id')
    .whereIn('state', ['queued', 'running'])
    .where((free) => void free.whereNull('lease_until').orWhere('lease_until', '<', now).orWhere('lease_owner', worker))
    .orderBy([{ column: 'served_at' }, { column: 'id' }])
    .limit(1);
  if (isPostgres(db)) void due.forUpdate().skipLocked();
  const [row] = await db(jobs)
    .whereIn('id', due)
    .update(
      {
        state: 'running',
        lease_owner: worker,
        lease_until: leaseUntil,
        served_at: now,
        started_at: db.raw('coalesce(started_at, ?)', [now]),
      },
      ['id', 'public_id', 'action', 'user_id', 'user_name', 'language', 'correlation_id'],
    );
  if (!row) return null;
  return {
    id: row.id,
    publicId: row.public_id,
    action: fromJson<BulkAction>(row.action),
    userId: row.user_id,
    userName: row.user_name,
    language: row.language ?? 'en',
    correlationId: row.correlation_id,
  };
}

/** Gives a job back, so that any worker may take it up. */
export async function releaseJob(db: Db, id: number, worker: string): Promise<void> {
  await db(jobs).where({ id, lease_owner: worker }).update({ lease_owner: null, lease_until: null });
}

/** Ends a job all of whose cases are done. */
export async function finishJob(db: Db, id: number, worker: string, at: Date): Promise<void> {
  await db(jobs)
    .where({ id, lease_owner: worker, state: 'running' })
    .update({ state: 'done', finished_at: at, lease_owner: null, lease_until: null });
}

/** Ends a job that is not over yet. @returns whether it was not */
export async function cancelJob(db: Db, id: string, at: Date): Promise<boolean> {
  const count = await db(jobs)
    .where({ public_id: id })
    .whereIn('state', ['queued', 'running'])
    .update({ state: 'cancelled', finished_at: at, lease_owner: null, lease_until: null });
  return count > 0;
}

/** A case whose turn is to come; its documentId is null when it was deleted meanwhile. */
export interface PendingCase {
  id: number;
  documentId: string | null;
}

/** The next cases of a job, in their order. */
export async function nextCases(db: Db, jobId: number, limit: number): Promise<PendingCase[]> {
  const rows = await db(jobCases)
    .leftJoin('cases', 'cases.id', `${jobCases}.case_id`)
    .where({ [`${jobCases}.job_id`]: jobId, [`${jobCases}.outcome`]: 'pending' })
    .orderBy(`${jobCases}.position`)
    .limit(limit)
    .select(`${jobCases}.id`, 'cases.document_id');
  return rows.map((row) => ({ id: row.id, documentId: row.document_id }));
}

/** Thrown when a job is no longer the worker's: cancelled, or taken up by another. The transaction must end with it. */
export class JobLost extends Error {
  override name = 'JobLost';
}

/**
 * Writes down what became of a case, once, and prolongs the lease. In the transaction of the change itself, so that
 * neither is ever there without the other.
 *
 * @throws JobLost
 */
export async function recordResult(
  db: Db,
  job: { id: number; worker: string; leaseUntil: Date },
  result: { rowId: number; outcome: Exclude<BulkOutcome, 'pending'>; reasons: BulkReason[] | null },
): Promise<void> {
  const { outcome } = result;
  const counted = await db(jobs)
    .where({ id: job.id, lease_owner: job.worker, state: 'running' })
    .update({ [outcome]: db.raw('?? + 1', [outcome]), lease_until: job.leaseUntil });
  const noted =
    counted > 0 &&
    (await db(jobCases)
      .where({ id: result.rowId, outcome: 'pending' })
      .update({ outcome, reasons: toJson(result.reasons) }));
  if (!noted) throw new JobLost();
}

/** Whose jobs to look at: one colleague's, or everybody's. */
export type JobsOf = { userId: number } | 'everybody';

/** @returns null when there is none of theirs */
export async function findJob(db: Db, id: string, whose: JobsOf): Promise<(BulkJob & { rowId: number }) | null> {
  const row = await jobsOf(db, whose).where({ public_id: id }).first('*');
  return row ? { ...toJob(row), rowId: row.id } : null;
}

export async function listJobs(db: Db, whose: JobsOf, limit: number): Promise<BulkJob[]> {
  return (await jobsOf(db, whose).orderBy('id', 'desc').limit(limit)).map(toJob);
}

function jobsOf(db: Db, whose: JobsOf): Knex.QueryBuilder {
  return whose === 'everybody' ? db(jobs) : db(jobs).where({ user_id: whose.userId });
}

/** One page of the results of a job, cut by position. */
export async function listResults(
  db: Db,
  jobId: number,
  page: { outcome: BulkOutcome | null; after: number; size: number },
): Promise<{ results: BulkResult[]; next: number | null }> {
  const query = db(jobCases)
    .leftJoin('cases', 'cases.id', `${jobCases}.case_id`)
    .where(`${jobCases}.job_id`, jobId)
    .where(`${jobCases}.position`, '>', page.after)
    .orderBy(`${jobCases}.position`)
    .limit(page.size + 1)
    .select(`${jobCases}.*`, 'cases.document_id', 'cases.subject');
  if (page.outcome) void query.where(`${jobCases}.outcome`, page.outcome);
  const found = await query;
  const rows = found.slice(0, page.size);
  return {
    results: rows.map((row) => ({
      case: { documentId: row.document_id, number: row.case_number, subject: row.subject },
      outcome: row.outcome,
      reasons: fromJson<BulkReason[] | null>(row.reasons) ?? [],
    })),
    next: found.length > page.size ? rows.at(-1).position : null,
  };
}

/** Deletes jobs that ended before a time, and what they tell of cases. The timelines keep what was done. */
export async function dropJobsBefore(db: Db, time: Date): Promise<void> {
  await db(jobs).where('finished_at', '<', time).delete();
}

// The columns of a job, as knex returns them: untyped.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function toJob(row: any): BulkJob {
  const { changed, unchanged, refused, failed, total } = row;
  return {
    id: row.public_id,
    action: fromJson<BulkAction>(row.action),
    target: fromJson<Localised | null>(row.target),
    state: row.state,
    startedBy: { id: row.user_id, name: row.user_name },
    total,
    counts: { pending: total - changed - unchanged - refused - failed, changed, unchanged, refused, failed },
    correlationId: row.correlation_id,
    createdAt: toIso(row.created_at),
    startedAt: toIsoOrNull(row.started_at),
    finishedAt: toIsoOrNull(row.finished_at),
  };
}
