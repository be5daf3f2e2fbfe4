import type { Core } from '@strapi/strapi';
import type { ConfigurationCheck, ConfigurationDocument } from '../../shared/contracts/configuration';
import type { Problem } from '../../shared/problems';
import type { FormDefinition } from '../../shared/form-fields';
import type { StatusDefinition } from '../../shared/workflow-definition';
import { UID } from '../../shared/uids';
import { publishForm } from '../forms/publish-form';
import type { Origin } from '../platform/actor';
import { inTransaction, lockConfiguration, type Db } from '../platform/database';
import { configurationConflict, configurationRefused } from '../platform/errors';
import { localisedAttributes } from '../platform/localised-columns';
import { diffDocuments } from './diff-documents';
import { changeStatusesLeftBehind } from './change-statuses-left-behind';
import { readDocument } from './document-schema';
import { insertConfigurationVersion, readCheckContext, readLiveDocument } from './document-store';
import type { LiveDocument } from './merge-documents';
import { planConfiguration, revisionOf, type ConfigurationPlan } from './plan-configuration';

export interface PublishConfiguration {
  document: unknown;
  /** Only tell what would change. */
  dryRun: boolean;
  /** The revision the writer has read, when they ask for the conflict check. */
  expectedRevision?: string;
  origin: Origin;
}

/**
 * Applies a configuration document whole or not at all, or tells what it would change (B15). The designers and the
 * HTTP call both come here: one check, one lint, one publish.
 *
 * @throws 400 with every problem, 409 when the configuration was changed since `expectedRevision`
 */
export async function publishConfiguration(
  strapi: Core.Strapi,
  command: PublishConfiguration,
): Promise<{ check: ConfigurationCheck; revision: string }> {
  // What the admin panel translates is no part of the HTTP contract.
  const shown = (problem: Problem): Problem => (command.origin.channel === 'admin' ? problem : withoutParams(problem));
  const read = readDocument(command.document);
  if (!read.ok) {
    const problems = read.problems.map(shown);
    if (command.dryRun) return { check: { changes: [], problems, openCases: 0 }, revision: await currentRevision(strapi) };
    throw configurationRefused(problems);
  }
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    if (!command.dryRun) await lockConfiguration(trx);
    const live = await readLiveDocument(trx);
    const plan = planConfiguration(live, read.document, await readCheckContext(trx));
    const check: ConfigurationCheck = { changes: plan.changes, problems: plan.problems.map(shown), openCases: plan.openCases };
    const revision = revisionOf(live);
    if (command.expectedRevision !== undefined && command.expectedRevision !== revision) throw configurationConflict(revision, check);
    if (command.dryRun) return { check, revision };
    if (!plan.canPublish) throw configurationRefused(check.problems);
    if (plan.changes.length === 0) return { check, revision };

    await writeAll(strapi, trx, { live, wanted: read.document, plan, origin: command.origin });
    const document = await readLiveDocument(trx);
    const published = { revision: revisionOf(document), document, changes: plan.changes };
    await insertConfigurationVersion(trx, { ...published, actor: command.origin.actor, at: new Date() });
    afterCommit(() => strapi.plugin('helpdesk').service('catalogue').invalidate());
    return { check, revision: published.revision };
  });
}

function withoutParams({ params: _params, ...problem }: Problem): Problem {
  return problem;
}

async function currentRevision(strapi: Core.Strapi): Promise<string> {
  return revisionOf(await readLiveDocument(strapi.db.connection));
}

interface Publication {
  live: LiveDocument;
  wanted: ConfigurationDocument;
  plan: ConfigurationPlan;
  origin: Origin;
}

/** Forms and workflows first: campaigns point to them. Only what changes is written. */
async function writeAll(strapi: Core.Strapi, db: Db, publication: Publication): Promise<void> {
  const { live, wanted, plan, origin } = publication;
  const changed = new Set(plan.changes.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  for (const form of plan.result.forms) if (changed.has(`forms.${form.slug}`)) await writeForm(strapi, db, form, live);
  for (const workflow of plan.result.workflows) {
    if (!changed.has(`workflows.${workflow.slug}`)) continue;
    const moves = wanted.workflows?.find(({ slug }) => slug === workflow.slug)?.moves ?? [];
    await writeWorkflow(strapi, db, workflow);
    await changeStatusesLeftBehind(strapi, db, { workflow, moves, origin });
  }
  for (const campaign of plan.result.campaigns) if (changed.has(`campaigns.${campaign.slug}`)) await writeCampaign(strapi, db, campaign);
}

type Uid = (typeof UID)[keyof typeof UID];

/** Writes a document of the configuration, new or there already. @returns its database id */
async function write(strapi: Core.Strapi, db: Db, uid: Uid, where: { table: string; slug: string }, data: object): Promise<number> {
  const row: { id: number; document_id: string } | undefined = await db(where.table).where({ slug: where.slug }).first('id', 'document_id');
  if (!row) {
    const created = await strapi.documents(uid).create({ data: { slug: where.slug, ...data } } as never);
    return Number(created.id);
  }
  await strapi.documents(uid).update({ documentId: row.document_id, data } as never);
  return row.id;
}

async function writeForm(strapi: Core.Strapi, db: Db, form: LiveDocument['forms'][number], live: LiveDocument): Promise<void> {
  const { slug, title, public: isPublic = false, consents = [], sections, fields } = form;
  const id = await write(
    strapi,
    db,
    UID.form,
    { table: 'forms', slug },
    {
      ...localisedAttributes('title', title, slug),
      public: isPublic,
      consents: await documentIds(db, 'consent_purposes', 'key', consents),
    },
  );
  const definition: FormDefinition = { ...(sections && { sections }), fields };
  const before = live.forms.find((one) => one.slug === slug);
  const isSame = before && diffDocuments({ sections: before.sections, fields: before.fields }, { sections, fields }).length === 0;
  if (!isSame) await publishForm(strapi, id, definition);
}

async function writeWorkflow(strapi: Core.Strapi, db: Db, workflow: LiveDocument['workflows'][number]): Promise<void> {
  const { slug, name, initial, statuses, transitions } = workflow;
  const before: { version: number | null } | undefined = await db('workflows').where({ slug }).first('version');
  const id = await write(
    strapi,
    db,
    UID.workflow,
    { table: 'workflows', slug },
    {
      ...localisedAttributes('name', name, slug),
      initial,
      transitions,
      version: before ? (before.version ?? 1) + 1 : 1,
    },
  );
  for (const [position, status] of statuses.entries()) await writeStatus(strapi, db, id, status, position);
}

async function writeStatus(strapi: Core.Strapi, db: Db, workflowId: number, status: StatusDefinition, position: number): Promise<void> {
  const { key, name, kind, pauses = null, ...rules } = status;
  const data = { ...localisedAttributes('name', name, key), kind, pauses, rules, position, retired: false };
  const row: { document_id: string } | undefined = await db('statuses').where({ workflow_id: workflowId, key }).first('document_id');
  if (row) await strapi.documents(UID.status).update({ documentId: row.document_id, data } as never);
  else await strapi.documents(UID.status).create({ data: { key, workflow: workflowId, ...data } } as never);
}

async function writeCampaign(strapi: Core.Strapi, db: Db, campaign: LiveDocument['campaigns'][number]): Promise<void> {
  const { slug, name, prefix, kind = 'inbound', active = true, webForm = false, forms = [], workflow, acknowledgement } = campaign;
  const [workflowRow]: { id: number }[] = await db('workflows').where({ slug: workflow }).select('id');
  const [template]: { id: number }[] = acknowledgement ? await db('helpdesk_templates').where({ name: acknowledgement }).select('id') : [];
  await write(
    strapi,
    db,
    UID.campaign,
    { table: 'campaigns', slug },
    {
      ...localisedAttributes('name', name, slug),
      prefix,
      kind,
      active,
      webForm,
      workflow: workflowRow?.id,
      acknowledgement: template?.id ?? null,
      forms: await documentIds(db, 'forms', 'slug', forms),
    },
  );
}

/** documentIds of rows by a unique column, in the order they are asked for. */
async function documentIds(db: Db, table: string, column: string, values: string[]): Promise<string[]> {
  const rows: Record<string, string>[] = await db(table).whereIn(column, values).select('document_id', column);
  return values.flatMap((value) => rows.find((row) => row[column] === value)?.document_id ?? []);
}
