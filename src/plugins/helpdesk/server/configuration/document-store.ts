import type { Knex } from 'knex';
import type {
  CampaignDefinition,
  CampaignMembers,
  CategoryDocument,
  Change,
  ConfigurationDocument,
  ConsentDocument,
  FormDocument,
  TemplateDocument,
  WorkflowDocument,
} from '../../shared/contracts/configuration';
import type { FormDefinition } from '../../shared/form-fields';
import type { Localised } from '../../shared/localised';
import type { StatusKind } from '../../shared/status-kinds';
import type { StatusDefinition, Transition } from '../../shared/workflow-definition';
import { formVersionModel } from '../forms/models';
import { readPeople } from '../people/membership-store';
import type { Actor } from '../platform/actor';
import { fromJson, toJson } from '../platform/columns';
import type { Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';
import type { CheckContext } from './check-document';
import type { LiveDocument } from './merge-documents';
import { configurationVersionModel } from './models';

/** The live configuration as a document. What `readCatalogue` leaves out because it does not work is in here all the same. */
export async function readLiveDocument(db: Db): Promise<LiveDocument> {
  return {
    format: 1,
    campaigns: await readCampaigns(db),
    workflows: await readWorkflows(db),
    forms: await readForms(db),
    categories: await readCategories(db),
    templates: await readTemplates(db),
    consents: await readConsents(db),
  };
}

async function readCampaigns(db: Db): Promise<CampaignDefinition[]> {
  const rows = await db('campaigns')
    .leftJoin('workflows', 'workflows.id', 'campaigns.workflow_id')
    .leftJoin('helpdesk_templates', 'helpdesk_templates.id', 'campaigns.acknowledgement_id')
    .leftJoin('forms', 'forms.id', 'campaigns.header_form_id')
    .orderBy('campaigns.id')
    .select('campaigns.*', 'workflows.slug as workflow_slug', 'helpdesk_templates.slug as template_slug', 'forms.slug as header_form_slug');
  const forms: { campaign_id: number; slug: string }[] = await db('campaigns_forms_lnk')
    .join('forms', 'forms.id', 'campaigns_forms_lnk.form_id')
    .orderBy('campaigns_forms_lnk.form_ord')
    .orderBy('campaigns_forms_lnk.id')
    .select('campaigns_forms_lnk.campaign_id', 'forms.slug');
  return rows.map((row) => ({
    slug: row.slug,
    name: localisedColumns(row.name, row.name_translations),
    prefix: row.prefix,
    kind: row.kind,
    active: Boolean(row.active),
    webForm: Boolean(row.web_form),
    forms: forms.filter(({ campaign_id }) => campaign_id === row.id).map(({ slug }) => slug),
    ...(row.workflow_slug !== null && { workflow: row.workflow_slug }),
    headerForm: row.header_form_slug,
    acknowledgement: row.template_slug,
    members: fromJson<CampaignMembers | null>(row.members) ?? { everyone: true },
  }));
}

async function readCategories(db: Db): Promise<CategoryDocument[]> {
  const rows = await db('categories')
    .leftJoin('workflows', 'workflows.id', 'categories.workflow_id')
    .orderBy('categories.id')
    .select('categories.*', 'workflows.slug as workflow_slug');
  return rows.map((row) => ({
    slug: row.slug,
    name: localisedColumns(row.name, row.name_translations),
    workflow: row.workflow_slug,
    initialPriority: row.initial_priority,
    active: row.active === null || Boolean(row.active),
  }));
}

async function readTemplates(db: Db): Promise<TemplateDocument[]> {
  const rows = await db('helpdesk_templates').orderBy('id').select('slug', 'name', 'subject', 'body');
  return rows.map(({ slug, name, subject, body }) => ({
    slug,
    name,
    subject: fromJson<Localised>(subject),
    body: fromJson<Localised>(body),
  }));
}

async function readConsents(db: Db): Promise<ConsentDocument[]> {
  const rows = await db('consent_purposes').orderBy('id').select('key', 'wording');
  return rows.map(({ key, wording }) => ({ key, wording: fromJson<Localised>(wording) }));
}

async function readWorkflows(db: Db): Promise<WorkflowDocument[]> {
  const rows = await db('workflows').orderBy('id').select('*');
  const statuses = await db('statuses').whereNot({ retired: true }).orWhereNull('retired').orderBy('position').orderBy('id').select('*');
  return rows.map((row) => ({
    slug: row.slug,
    name: localisedColumns(row.name, row.name_translations),
    initial: row.initial,
    statuses: statuses
      .filter((status) => status.workflow_id === row.id)
      .map((status): StatusDefinition => ({
        key: status.key,
        name: localisedColumns(status.name, status.name_translations),
        kind: status.kind as StatusKind,
        ...(status.pauses !== null && { pauses: Boolean(status.pauses) }),
        ...fromJson<Partial<StatusDefinition> | null>(status.rules),
      })),
    transitions: fromJson<Transition[] | null>(row.transitions) ?? [],
  }));
}

async function readForms(db: Db): Promise<FormDocument[]> {
  const versions = formVersionModel.tableName;
  const rows = await db('forms')
    .leftJoin(versions, (on) => void on.on(`${versions}.form_id`, 'forms.id').on(`${versions}.version`, 'forms.published_version'))
    .orderBy('forms.id')
    .select('forms.*', `${versions}.definition`);
  const consents: { form_id: number; key: string }[] = await db('forms_consents_lnk')
    .join('consent_purposes', 'consent_purposes.id', 'forms_consents_lnk.consent_purpose_id')
    .orderBy('forms_consents_lnk.id')
    .select('forms_consents_lnk.form_id', 'consent_purposes.key');
  return rows.map((row) => ({
    slug: row.slug,
    title: localisedColumns(row.title, row.title_translations),
    public: Boolean(row.public),
    consents: consents.filter(({ form_id }) => form_id === row.id).map(({ key }) => key),
    ...(fromJson<FormDefinition | null>(row.definition) ?? { fields: [] }),
  }));
}

/** What a document is checked against, as far as the database knows it. */
export async function readCheckContext(db: Db): Promise<Omit<CheckContext, 'customFields'>> {
  const places: { campaign: string; category: string | null; count: number | string }[] = await db('cases')
    .join('campaigns', 'campaigns.id', 'cases.campaign_id')
    .leftJoin('categories', 'categories.id', 'cases.category_id')
    .whereNot('cases.phase', 'closed')
    .groupBy('campaigns.slug', 'categories.slug')
    .select('campaigns.slug as campaign', 'categories.slug as category', db.raw('count(*) as count'));
  return {
    openPlaces: places.map((place) => ({ ...place, count: Number(place.count) })),
    people: await readPeople(db),
    emails: new Set<string>(
      (await db('admin_users').where({ is_active: true }).pluck('email')).map((email) => String(email).toLowerCase()),
    ),
    openCases: await countByStatus(db, db('cases').whereNot('phase', 'closed').groupBy('status_id')),
    allCases: await countByStatus(db, db('cases').groupBy('status_id')),
  };
}

/** How many of some cases, grouped by `status_id`, are in which status: by slug of the workflow, then key. */
async function countByStatus(db: Db, grouped: Knex.QueryBuilder): Promise<Map<string, Map<string, number>>> {
  const rows: { workflow: string; key: string; count: number | string }[] = await db
    .from(grouped.select('status_id').count({ count: '*' }).as('counted'))
    .join('statuses', 'statuses.id', 'counted.status_id')
    .join('workflows', 'workflows.id', 'statuses.workflow_id')
    .select('workflows.slug as workflow', 'statuses.key', 'counted.count');
  const counted = new Map<string, Map<string, number>>();
  for (const { workflow, key, count } of rows) {
    counted.set(workflow, (counted.get(workflow) ?? new Map<string, number>()).set(key, Number(count)));
  }
  return counted;
}

/** Keeps what was published. */
export async function insertConfigurationVersion(
  db: Db,
  version: { revision: string; document: ConfigurationDocument; changes: Change[]; actor: Actor; at: Date },
): Promise<void> {
  await db(configurationVersionModel.tableName).insert({
    revision: version.revision,
    document: toJson(version.document),
    changes: toJson(version.changes),
    actor_kind: version.actor.kind,
    actor_id: version.actor.id,
    actor_name: version.actor.name,
    published_at: version.at,
  });
}
