import type { CaseCard } from '../../shared/contracts/cases';
import type { FormDefinition } from '../../shared/form-fields';
import { formAnswersModel, formVersionModel } from '../forms/models';
import { readableAnswer } from '../forms/readable-answer';
import { personName } from '../platform/actor';
import { fromJson, toIso, toIsoOrNull } from '../platform/columns';
import type { Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';

/**
 * A case as its page shows it: three queries, whatever its history.
 *
 * @returns null when there is no such case
 */
export async function readCaseCard(db: Db, documentId: string): Promise<CaseCard | null> {
  const row = await db('cases')
    .join('contacts', 'contacts.id', 'cases.contact_id')
    .join('campaigns', 'campaigns.id', 'cases.campaign_id')
    .join('statuses', 'statuses.id', 'cases.status_id')
    .leftJoin('categories', 'categories.id', 'cases.category_id')
    .leftJoin('forms', 'forms.id', 'campaigns.header_form_id')
    .leftJoin('admin_users', 'admin_users.id', 'cases.owner_id')
    .where('cases.document_id', documentId)
    .first({
      id: 'cases.id',
      number: 'cases.number',
      subject: 'cases.subject',
      revision: 'cases.revision',
      source: 'cases.source',
      phase: 'cases.phase',
      priority: 'cases.priority',
      created_at: 'cases.created_at',
      updated_at: 'cases.updated_at',
      closed_at: 'cases.closed_at',
      deadline_at: 'cases.deadline_at',
      status_since: 'cases.status_since',
      campaign_document_id: 'campaigns.document_id',
      campaign_name: 'campaigns.name',
      campaign_translations: 'campaigns.name_translations',
      header_form_slug: 'forms.slug',
      status_document_id: 'statuses.document_id',
      status_name: 'statuses.name',
      status_translations: 'statuses.name_translations',
      status_kind: 'statuses.kind',
      category_document_id: 'categories.document_id',
      category_name: 'categories.name',
      category_translations: 'categories.name_translations',
      contact_document_id: 'contacts.document_id',
      contact_kind: 'contacts.kind',
      contact_name: 'contacts.display_name',
      contact_emails: 'contacts.emails',
      contact_phones: 'contacts.phones',
      owner_id: 'admin_users.id',
      firstname: 'admin_users.firstname',
      lastname: 'admin_users.lastname',
      username: 'admin_users.username',
      email: 'admin_users.email',
    });
  if (!row) return null;
  const tags: string[] = await db('tags')
    .join('cases_tags_lnk', 'cases_tags_lnk.tag_id', 'tags.id')
    .where('cases_tags_lnk.case_id', row.id)
    .orderBy('cases_tags_lnk.tag_ord')
    .pluck('tags.name');
  return {
    documentId,
    number: row.number,
    subject: row.subject,
    revision: row.revision,
    source: row.source,
    priority: row.priority,
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
    closedAt: toIsoOrNull(row.closed_at),
    deadlineAt: toIsoOrNull(row.deadline_at),
    campaign: { documentId: row.campaign_document_id, name: localisedColumns(row.campaign_name, row.campaign_translations) },
    status: {
      documentId: row.status_document_id,
      name: localisedColumns(row.status_name, row.status_translations),
      kind: row.status_kind,
      phase: row.phase,
      since: toIso(row.status_since ?? row.created_at),
    },
    category: row.category_document_id
      ? { documentId: row.category_document_id, name: localisedColumns(row.category_name, row.category_translations) }
      : null,
    owner: row.owner_id === null ? null : { id: row.owner_id, name: personName(row) },
    tags,
    contact: {
      documentId: row.contact_document_id,
      kind: row.contact_kind,
      displayName: row.contact_name,
      emails: fromJson<string[] | null>(row.contact_emails) ?? [],
      phones: fromJson<string[] | null>(row.contact_phones) ?? [],
    },
    forms: await readForms(db, row.id),
    headerForm: row.header_form_slug,
  };
}

/** Answers with the questions of the version they were given on, in the form's order (B4). */
async function readForms(db: Db, caseId: number): Promise<CaseCard['forms']> {
  const answers = formAnswersModel.tableName;
  const versions = formVersionModel.tableName;
  const rows = await db(answers)
    .join('forms', 'forms.id', `${answers}.form_id`)
    .join(versions, (on) => void on.on(`${versions}.form_id`, `${answers}.form_id`).on(`${versions}.version`, `${answers}.version`))
    .where(`${answers}.case_id`, caseId)
    .orderBy(`${answers}.id`)
    .select('forms.slug', 'forms.title', 'forms.title_translations', `${answers}.version`, `${answers}.answers`, `${versions}.definition`);
  return rows.map((row) => {
    const given = fromJson<Record<string, unknown>>(row.answers);
    return {
      slug: row.slug,
      title: localisedColumns(row.title, row.title_translations),
      version: row.version,
      answers: fromJson<FormDefinition>(row.definition)
        .fields.filter(({ key }) => Object.hasOwn(given, key))
        .map(({ key, kind, label, options }) => ({ key, kind, label, value: readableAnswer(given[key], options) })),
    };
  });
}
