import type { CampaignMembers } from '../../shared/contracts/configuration';
import type { FormDefinition } from '../../shared/form-fields';
import type { Localised } from '../../shared/localised';
import { phaseOf, type StatusKind } from '../../shared/status-kinds';
import { formVersionModel } from '../forms/models';
import { fromJson } from '../platform/columns';
import type { Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';
import { compileTemplate } from '../templates/compile-template';
import { compileWorkflow, statusRulesSchema, transitionsSchema, type Status } from '../workflow/definition';
import { campaignMembersSchema } from './campaign-members-schema';
import type { Campaign, Catalogue, Category, ConsentPurpose, Form } from './catalogue';
import { readGeneration } from './generation-store';

interface Row {
  [column: string]: unknown;
  id: number;
  document_id: string;
}

/** Reads the whole configuration. A part that cannot be used is left out and reported, so that the rest still works. */
export async function readCatalogue(db: Db, report: (problem: string) => void): Promise<Catalogue> {
  // Before all else: what is written meanwhile then makes this look old, never newer than it is.
  const generation = await readGeneration(db);
  const rows = (table: string): Promise<Row[]> => db(table).select('*').orderBy('id');
  const statusRows = await rows('statuses');
  const workflowRows = await rows('workflows');
  const campaignRows = await rows('campaigns');
  const formRows = await rows('forms');
  const categoryRows = await rows('categories');
  const purposeRows = await rows('consent_purposes');
  const templateRows = await rows('helpdesk_templates');
  const campaignForms: { campaign_id: number; form_id: number }[] = await db('campaigns_forms_lnk')
    .select('campaign_id', 'form_id')
    .orderBy('id');
  const formPurposes: { form_id: number; consent_purpose_id: number }[] = await db('forms_consents_lnk')
    .select('form_id', 'consent_purpose_id')
    .orderBy('id');
  const versions: { form_id: number; version: number; definition: unknown }[] = await db(formVersionModel.tableName)
    .select('form_id', 'version', 'definition')
    .whereIn(['form_id', 'version'], db('forms').select('id', 'published_version').whereNotNull('published_version'));

  const attempt = <T>(what: string, build: () => T): T | null => {
    try {
      return build();
    } catch (error) {
      report(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };

  const statuses = new Map<number, Status>();
  const statusesByWorkflow = new Map<number, Status[]>();
  for (const row of [...statusRows].sort((a, b) => Number(a.position) - Number(b.position))) {
    const kind = row.kind as StatusKind;
    const pauses = row.pauses === null ? null : Boolean(row.pauses);
    const status: Status = {
      id: row.id,
      documentId: row.document_id,
      key: String(row.key),
      name: localisedColumns(row.name, row.name_translations),
      kind,
      phase: phaseOf(kind, pauses),
      ...(pauses !== null && { pauses }),
      ...(attempt(`Status ${row.key}`, () => statusRulesSchema.parse(fromJson(row.rules) ?? {})) ?? {}),
    };
    statuses.set(row.id, status);
    // Old cases are still in it; no case comes into it any more.
    if (row.retired) continue;
    const workflowId = Number(row.workflow_id);
    statusesByWorkflow.set(workflowId, [...(statusesByWorkflow.get(workflowId) ?? []), status]);
  }

  const workflows = new Map(
    workflowRows.map((row) => [
      row.id,
      attempt(`Workflow ${row.slug}`, () =>
        compileWorkflow(
          {
            id: row.id,
            slug: String(row.slug),
            name: localisedColumns(row.name, row.name_translations),
            version: Number(row.version ?? 1),
            initialKey: String(row.initial),
          },
          statusesByWorkflow.get(row.id) ?? [],
          transitionsSchema.parse(fromJson(row.transitions) ?? []),
        ),
      ),
    ]),
  );

  const templates = new Map(
    templateRows.map((row) => [
      row.id,
      attempt(`Template ${row.name}`, () =>
        compileTemplate({ subject: fromJson<Localised>(row.subject), body: fromJson<Localised>(row.body) }),
      ),
    ]),
  );

  const purposes = new Map<number, ConsentPurpose>(
    purposeRows.map((row) => [row.id, { key: String(row.key), wording: fromJson<Localised>(row.wording), version: Number(row.version) }]),
  );

  const forms = new Map<number, Form>();
  for (const row of formRows) {
    const version = versions.find(({ form_id }) => form_id === row.id);
    if (!version) continue;
    forms.set(row.id, {
      id: row.id,
      slug: String(row.slug),
      title: localisedColumns(row.title, row.title_translations),
      isPublic: Boolean(row.public),
      version: version.version,
      definition: fromJson<FormDefinition>(version.definition),
      consents: formPurposes
        .filter(({ form_id }) => form_id === row.id)
        .flatMap(({ consent_purpose_id }) => purposes.get(consent_purpose_id) ?? []),
    });
  }

  const campaigns: Campaign[] = [];
  const members = new Map<number, CampaignMembers>();
  for (const row of campaignRows) {
    const stored = attempt(`Members of the campaign ${row.slug}`, () =>
      campaignMembersSchema.parse(fromJson(row.members) ?? { everyone: true }),
    );
    // Who cannot be read is nobody: no case is shown to the wrong people.
    members.set(row.id, stored ?? { teams: [], people: [] });
    const workflow = workflows.get(Number(row.workflow_id));
    if (!workflow) {
      report(`Campaign ${row.slug}: it has no workflow that works, so no case can be opened in it`);
      continue;
    }
    campaigns.push({
      id: row.id,
      documentId: row.document_id,
      slug: String(row.slug),
      name: localisedColumns(row.name, row.name_translations),
      prefix: String(row.prefix),
      active: Boolean(row.active),
      webForm: Boolean(row.web_form),
      workflow,
      acknowledgement: templates.get(Number(row.acknowledgement_id)) ?? null,
      headerFormSlug: forms.get(Number(row.header_form_id))?.slug ?? null,
      formSlugs: campaignForms.filter(({ campaign_id }) => campaign_id === row.id).flatMap(({ form_id }) => forms.get(form_id)?.slug ?? []),
    });
  }

  const categories: Category[] = [];
  for (const row of categoryRows) {
    const workflow = row.workflow_id === null ? null : workflows.get(Number(row.workflow_id));
    if (workflow === undefined || (workflow === null && row.workflow_id !== null)) {
      report(`Category ${row.slug}: its workflow does not work, so no case can be given it`);
      continue;
    }
    categories.push({
      id: row.id,
      documentId: row.document_id,
      slug: String(row.slug),
      name: localisedColumns(row.name, row.name_translations),
      initialPriority: row.initial_priority === null ? null : Number(row.initial_priority),
      // Rows from before there was such a property are in use.
      active: row.active === null || Boolean(row.active),
      workflow,
    });
  }

  return {
    generation,
    campaigns,
    statuses,
    categories,
    forms: new Map([...forms.values()].map((form) => [form.slug, form])),
    members,
    templates: new Map(
      [...templateRows]
        .sort((a, b) => String(a.name).localeCompare(String(b.name)))
        .flatMap((row) => {
          const text = templates.get(row.id);
          return text ? [[String(row.slug), { slug: String(row.slug), name: String(row.name), text }] as const] : [];
        }),
    ),
    consentPurposes: new Map([...purposes.values()].map((purpose) => [purpose.key, purpose])),
  };
}
