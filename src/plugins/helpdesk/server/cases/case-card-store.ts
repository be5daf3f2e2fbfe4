import type { CaseCard, CaseForm, Tag } from '../../shared/contracts/cases';
import { filesOfCase } from '../attachments/attachment-store';
import { formsOfCampaign, type Catalogue } from '../configuration/catalogue';
import { namesOfContacts } from '../contacts/contact-store';
import { answerReferences } from '../forms/answer-references';
import { formOfCase } from '../forms/form-of-case';
import { readStoredAnswers } from '../forms/form-store';
import { personName } from '../platform/actor';
import { fromJson, toIso, toIsoOrNull } from '../platform/columns';
import type { Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';

/**
 * A case as its page shows it: three queries, whatever its history, and one each where answers were given on older
 * versions, name contacts or may name files.
 *
 * @param readerId whose uploads answers can name; null for nobody's
 * @returns null when there is no such case
 */
export async function readCaseCard(db: Db, documentId: string, catalogue: Catalogue, readerId: number | null): Promise<CaseCard | null> {
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
      campaign_id: 'cases.campaign_id',
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
      callback_at: 'cases.callback_at',
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
      category_slug: 'categories.slug',
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
  const tags: Tag[] = await db('tags')
    .join('cases_tags_lnk', 'cases_tags_lnk.tag_id', 'tags.id')
    .where('cases_tags_lnk.case_id', row.id)
    .orderBy('cases_tags_lnk.tag_ord')
    .select('tags.slug', 'tags.name');
  const forms = await readForms(db, row.id, row.campaign_id, catalogue);
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
    callbackAt: toIsoOrNull(row.callback_at),
    campaign: { documentId: row.campaign_document_id, name: localisedColumns(row.campaign_name, row.campaign_translations) },
    status: {
      documentId: row.status_document_id,
      name: localisedColumns(row.status_name, row.status_translations),
      kind: row.status_kind,
      phase: row.phase,
      since: toIso(row.status_since ?? row.created_at),
    },
    category: row.category_document_id
      ? {
          documentId: row.category_document_id,
          slug: row.category_slug,
          name: localisedColumns(row.category_name, row.category_translations),
        }
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
    forms,
    headerForm: row.header_form_slug,
    files: forms.some(asksForFiles)
      ? (await filesOfCase(db, row.id, readerId)).map(({ publicId, ...file }) => ({ id: publicId, ...file }))
      : [],
  };
}

/** Every form that the campaign asks, in its order, and behind them those that it asks no more but that have answers. */
async function readForms(db: Db, caseId: number, campaignId: number, catalogue: Catalogue): Promise<CaseForm[]> {
  const stored = await readStoredAnswers(db, caseId, catalogue.forms.values());
  const campaign = catalogue.campaigns.find(({ id }) => id === campaignId);
  const asked = campaign ? formsOfCampaign(catalogue, campaign) : [];
  const others = stored.flatMap(({ slug }) => (asked.some((form) => form.slug === slug) ? [] : (catalogue.forms.get(slug) ?? [])));
  const contactNames = await namesOfContacts(
    db,
    stored.flatMap(({ definition, answers, former, formerFields }) => [
      ...answerReferences(definition, answers).contacts,
      ...former.flatMap(({ key, version, value }) => {
        const field = formerFields.get(version)?.get(key);
        return field ? answerReferences({ fields: [field] }, { [key]: value }).contacts : [];
      }),
    ]),
  );
  return [...asked, ...others].map((form) =>
    formOfCase(
      form,
      stored.find(({ slug }) => slug === form.slug),
      { isAsked: asked.includes(form), contactNames },
    ),
  );
}

function asksForFiles({ isAsked, definition }: CaseForm): boolean {
  return isAsked && definition.fields.some(({ kind, hidden }) => kind === 'file' && !hidden);
}
