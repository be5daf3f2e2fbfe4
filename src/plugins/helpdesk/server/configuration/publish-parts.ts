import type { Core } from '@strapi/strapi';
import type {
  CampaignDefinition,
  CategoryDocument,
  ConsentDocument,
  FormDocument,
  TemplateDocument,
  WorkflowDocument,
} from '../../shared/contracts/configuration';
import type { FormDefinition } from '../../shared/form-fields';
import type { StatusDefinition } from '../../shared/workflow-definition';
import { UID } from '../../shared/uids';
import { publishForm } from '../forms/publish-form';
import type { Db } from '../platform/database';
import { localisedAttributes } from '../platform/localised-columns';
import { diffDocuments } from './diff-documents';

/** Writes one entry of a configuration document each, in the transaction of its publication. */

type Uid = (typeof UID)[keyof typeof UID];

/** Writes a document of the configuration, new or there already. @returns its database id */
async function write(
  strapi: Core.Strapi,
  db: Db,
  uid: Uid,
  { table, ...name }: { table: string } & ({ slug: string } | { key: string }),
  data: object,
): Promise<number> {
  const row: { id: number; document_id: string } | undefined = await db(table).where(name).first('id', 'document_id');
  if (!row) {
    const created = await strapi.documents(uid).create({ data: { ...name, ...data } } as never);
    return Number(created.id);
  }
  await strapi.documents(uid).update({ documentId: row.document_id, data } as never);
  return row.id;
}

export async function writeForm(strapi: Core.Strapi, db: Db, form: FormDocument, before: FormDocument | undefined): Promise<void> {
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
  const isSame = before && diffDocuments({ sections: before.sections, fields: before.fields }, { sections, fields }).length === 0;
  if (!isSame) await publishForm(strapi, id, definition);
}

export async function writeWorkflow(strapi: Core.Strapi, db: Db, workflow: WorkflowDocument): Promise<void> {
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

export async function writeConsent(strapi: Core.Strapi, db: Db, { key, wording }: ConsentDocument): Promise<void> {
  const before: { version: number } | undefined = await db('consent_purposes').where({ key }).first('version');
  await write(strapi, db, UID.consentPurpose, { table: 'consent_purposes', key }, { wording, version: (before?.version ?? 0) + 1 });
}

export async function writeTemplate(strapi: Core.Strapi, db: Db, { slug, name, subject, body }: TemplateDocument): Promise<void> {
  await write(strapi, db, UID.template, { table: 'helpdesk_templates', slug }, { name, subject, body });
}

export async function writeCategory(strapi: Core.Strapi, db: Db, category: CategoryDocument): Promise<void> {
  const { slug, name, workflow, initialPriority = null, active = true } = category;
  const data = { ...localisedAttributes('name', name, slug), initialPriority, active, workflow: await idBySlug(db, 'workflows', workflow) };
  await write(strapi, db, UID.category, { table: 'categories', slug }, data);
}

export async function writeCampaign(strapi: Core.Strapi, db: Db, campaign: CampaignDefinition): Promise<void> {
  const {
    slug,
    name,
    prefix,
    kind = 'inbound',
    active = true,
    webForm = false,
    forms = [],
    workflow,
    headerForm,
    acknowledgement,
  } = campaign;
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
      workflow: await idBySlug(db, 'workflows', workflow),
      headerForm: await idBySlug(db, 'forms', headerForm),
      acknowledgement: await idBySlug(db, 'helpdesk_templates', acknowledgement),
      members: campaign.members ?? { everyone: true },
      forms: await documentIds(db, 'forms', 'slug', forms),
    },
  );
}

async function idBySlug(db: Db, table: string, slug: string | null | undefined): Promise<number | null> {
  const row: { id: number } | undefined = slug ? await db(table).where({ slug }).first('id') : undefined;
  return row?.id ?? null;
}

/** documentIds of rows by a unique column, in the order they are asked for. */
async function documentIds(db: Db, table: string, column: string, values: string[]): Promise<string[]> {
  const rows: Record<string, string>[] = await db(table).whereIn(column, values).select('document_id', column);
  return values.flatMap((value) => rows.find((row) => row[column] === value)?.document_id ?? []);
}
