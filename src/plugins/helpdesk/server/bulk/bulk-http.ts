import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  BULK_OUTCOMES,
  type BulkJob,
  type GetBulkJob,
  type ListBulkJobs,
  type ListBulkResults,
  type PreviewBulkJob,
  type StartBulkJob,
} from '../../shared/contracts/bulk';
import { BULK_LIMITS, LIST_LIMITS } from '../../shared/limits';
import { currentOrigin } from '../platform/actor';
import { notFound, validationError } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { requestData } from '../platform/request-data';
import { requestedLanguage } from '../platform/requested-language';
import { addBulkJob } from './add-bulk-job';
import { readBulkInput, type BulkInput } from './bulk-input';
import { cancelJob, findJob, listJobs, listResults, type JobsOf } from './bulk-store';
import { resolveBulkPreview } from './resolve-bulk-preview';

const resultsQuerySchema = z.object({
  outcome: z.enum(BULK_OUTCOMES, `must be one of: ${BULK_OUTCOMES.join(', ')}`).optional(),
  after: z.coerce.number('must be a position').int().min(0).max(BULK_LIMITS.cases).default(0),
  pageSize: z.coerce.number().int().min(1).max(LIST_LIMITS.maxPageSize).default(LIST_LIMITS.pageSize),
});

/** Bulk actions; every route asks for `cases.bulk-edit-cases`. A job is shown to who started it and to supervisors. */
export function createBulkController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;
  const currentActor = () => currentOrigin(strapi).actor;

  function visibleJobs(): JobsOf {
    const actor = currentActor();
    return actor.may('cases.watch-bulk-jobs') ? 'everybody' : { userId: Number(actor.id) };
  }

  async function jobOf(id: unknown): Promise<{ rowId: number; job: BulkJob }> {
    const found = await findJob(db(), String(id), visibleJobs());
    if (!found) throw notFound();
    const { rowId, ...job } = found;
    return { rowId, job };
  }

  return {
    /** `POST /helpdesk/bulk-jobs/preview` */
    async preview(ctx: Context): Promise<void> {
      const data = await resolveBulkPreview(strapi, inputOf(ctx), currentActor(), requestedLanguage(ctx));
      ctx.body = { data } satisfies PreviewBulkJob.Response;
    },

    /** `POST /helpdesk/bulk-jobs` */
    async start(ctx: Context): Promise<void> {
      const { job } = await jobOf(await addBulkJob(strapi, inputOf(ctx), currentActor(), requestedLanguage(ctx)));
      ctx.status = 202;
      ctx.body = { data: job } satisfies StartBulkJob.Response;
    },

    /** `GET /helpdesk/bulk-jobs` */
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await listJobs(db(), visibleJobs(), BULK_LIMITS.listed) } satisfies ListBulkJobs.Response;
    },

    /** `GET /helpdesk/bulk-jobs/:id` */
    async findOne(ctx: Context): Promise<void> {
      ctx.body = { data: (await jobOf(ctx.params.id)).job } satisfies GetBulkJob.Response;
    },

    /** `GET /helpdesk/bulk-jobs/:id/results` */
    async results(ctx: Context): Promise<void> {
      const { outcome = null, after, pageSize } = readQuery(resultsQuerySchema, ctx.query);
      const { rowId } = await jobOf(ctx.params.id);
      const { results, next } = await listResults(db(), rowId, { outcome, after, size: pageSize });
      ctx.body = { data: results, meta: { next } } satisfies ListBulkResults.Response;
    },

    /** `POST /helpdesk/bulk-jobs/:id/cancel`: what is done stays done; one that is over stays as it is */
    async cancel(ctx: Context): Promise<void> {
      const { job } = await jobOf(ctx.params.id);
      await cancelJob(db(), job.id, new Date());
      ctx.body = { data: (await jobOf(job.id)).job } satisfies GetBulkJob.Response;
    },
  };
}

function inputOf(ctx: Context): BulkInput {
  const read = readBulkInput(requestData(ctx));
  if (!read.ok) throw validationError(read.errors);
  return read.input;
}
