import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  CONTACT_SORTS,
  type AddContact,
  type ContactCard,
  type DeclareConsent,
  type FindDuplicates,
  type GetContact,
  type ListContactActivities,
  type ListContactCases,
  type ListContactChanges,
  type ListContacts,
} from '../../shared/contracts/contacts';
import { LIST_LIMITS } from '../../shared/limits';
import { readCampaignAccess } from '../people/campaign-access-store';
import { currentOrigin, type Origin } from '../platform/actor';
import { databaseIdSchema } from '../platform/database-id';
import { forbidden, notFound, validationError } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { requestData } from '../platform/request-data';
import { service } from '../platform/services';
import { settings } from '../platform/settings';
import { addConsent } from './add-consent';
import { addContact } from './add-contact';
import { normaliseEmail, normalisePhone } from './addresses';
import { changeContact } from './change-contact';
import { readContactCard } from './contact-card-store';
import { listContactChanges } from './contact-change-store';
import { decodePlace } from './contact-cursor';
import { listActivitiesOfContact, listCasesOfContact, type HistoryScope } from './contact-history-store';
import { countContacts, listContacts } from './contact-list-store';
import { findLiveContact } from './contact-store';
import { readDuplicateCandidates } from './duplicate-store';
import { monthsBefore } from './history-since';
import { rankDuplicates } from './rank-duplicates';

const pageSize = z.coerce.number('must be a number').int().min(1).max(LIST_LIMITS.maxPageSize).default(LIST_LIMITS.pageSize);
const cursor = z.string('must be a text').max(2_000).optional();

const listSchema = z.strictObject({
  search: z.string('must be a text').trim().max(200).optional(),
  kind: z.enum(['person', 'company'], 'must be person or company').optional(),
  sort: z.enum(CONTACT_SORTS, `must be one of: ${CONTACT_SORTS.join(', ')}`).default('name'),
  cursor,
  pageSize,
});

const historySchema = z.strictObject({
  cursor,
  pageSize,
  whole: z.enum(['true', 'false'], 'must be true or false').default('false'),
});

const placeSchema = z.coerce.number('must be a number').pipe(databaseIdSchema('must be the place where a page ended')).optional();
const activitiesSchema = historySchema.extend({ cursor: placeSchema });
const changesSchema = z.strictObject({
  before: placeSchema,
  pageSize,
});

const typed = z.string('must be a text').max(254);
const several = z.union([z.array(typed).max(20), typed.transform((one) => [one])], 'must be a list of texts').default([]);
const duplicatesSchema = z.strictObject({
  email: several,
  phone: several,
  name: z.string('must be a text').max(200).default(''),
  exclude: z.string('must be a documentId').max(40).optional(),
});

const MOST_DUPLICATES = 5;

/** Contacts in the admin panel: their list, their card, and who it may be that is typed in. */
export function createContactsController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;
  const originOf = (): Origin => ({ ...currentOrigin(strapi), cause: 'contact-card' });

  async function viewOf({ actor }: Origin) {
    const catalogue = await service(strapi, 'catalogue').get();
    return { catalogue, access: await readCampaignAccess(db(), catalogue, actor) };
  }

  async function cardOf(documentId: string, origin: Origin): Promise<ContactCard> {
    const card = await readContactCard(db(), documentId, await viewOf(origin));
    if (!card) throw notFound();
    return card;
  }

  /** @throws 403 when more is asked for than whoever asks may see */
  async function scopeOf(ctx: Context, { whole }: { whole: 'true' | 'false' }): Promise<HistoryScope & { months: number | null }> {
    const origin = originOf();
    const isWhole = whole === 'true';
    if (isWhole && !origin.actor.may('contacts.read-whole-history')) throw forbidden('You may not see the whole history of contacts.');
    const contact = await findLiveContact(db(), { documentId: String(ctx.params.documentId) });
    if (!contact) throw notFound();
    const { access } = await viewOf(origin);
    const { contactHistoryMonths: months } = settings(strapi);
    return { contactId: contact.id, access, since: isWhole ? null : monthsBefore(new Date(), months), months: isWhole ? null : months };
  }

  return {
    /** `GET /helpdesk/contacts` */
    async list(ctx: Context): Promise<void> {
      const query = readQuery(listSchema, ctx.query);
      const asked = {
        ...query,
        search: query.search || null,
        kind: query.kind ?? null,
        after: query.cursor === undefined ? null : placeOf(query.cursor, query.sort === 'name' ? 'string' : 'number'),
      };
      const { rows, next } = await listContacts(db(), asked);
      ctx.body = { data: rows, meta: { total: await countContacts(db(), asked), next } } satisfies ListContacts.Response;
    },

    /** `GET /helpdesk/contacts/duplicates` */
    async findDuplicates(ctx: Context): Promise<void> {
      const query = readQuery(duplicatesSchema, ctx.query);
      const { defaultCountry } = settings(strapi);
      const asked = {
        name: query.name,
        emails: query.email.flatMap((value) => normaliseEmail(value) ?? []),
        phones: query.phone.flatMap((value) => normalisePhone(value, defaultCountry || undefined) ?? []),
      };
      const candidates = (await readDuplicateCandidates(db(), asked)).filter(({ documentId }) => documentId !== query.exclude);
      const data = rankDuplicates(asked, candidates, MOST_DUPLICATES).map(({ candidate: { id: _id, ...row }, reasons }) => ({
        ...row,
        reasons,
      }));
      ctx.body = { data } satisfies FindDuplicates.Response;
    },

    /** `GET /helpdesk/contacts/:documentId` */
    async card(ctx: Context): Promise<void> {
      ctx.body = { data: await cardOf(String(ctx.params.documentId), originOf()) } satisfies GetContact.Response;
    },

    /** `POST /helpdesk/contacts` */
    async add(ctx: Context): Promise<void> {
      const origin = originOf();
      const documentId = await addContact(strapi, { data: requestData(ctx), actor: origin.actor });
      ctx.status = 201;
      ctx.body = { data: await cardOf(documentId, origin) } satisfies AddContact.Response;
    },

    /** `PUT /helpdesk/contacts/:documentId` */
    async change(ctx: Context): Promise<void> {
      const origin = originOf();
      const documentId = String(ctx.params.documentId);
      await changeContact(strapi, { documentId, data: requestData(ctx), actor: origin.actor });
      ctx.body = { data: await cardOf(documentId, origin) } satisfies GetContact.Response;
    },

    /** `GET /helpdesk/contacts/:documentId/cases` */
    async cases(ctx: Context): Promise<void> {
      const query = readQuery(historySchema, ctx.query);
      const { months, ...scope } = await scopeOf(ctx, query);
      const after = query.cursor === undefined ? null : placeOf(query.cursor, 'number');
      const { rows, next } = await listCasesOfContact(db(), scope, { after, size: query.pageSize });
      ctx.body = { data: rows, meta: { next, months } } satisfies ListContactCases.Response;
    },

    /** `GET /helpdesk/contacts/:documentId/activities` */
    async activities(ctx: Context): Promise<void> {
      const query = readQuery(activitiesSchema, ctx.query);
      const { months, ...scope } = await scopeOf(ctx, query);
      const { rows, next } = await listActivitiesOfContact(db(), scope, { before: query.cursor ?? null, size: query.pageSize });
      ctx.body = { data: rows, meta: { next, months } } satisfies ListContactActivities.Response;
    },

    /** `GET /helpdesk/contacts/:documentId/changes` */
    async changes(ctx: Context): Promise<void> {
      const query = readQuery(changesSchema, ctx.query);
      const contact = await findLiveContact(db(), { documentId: String(ctx.params.documentId) });
      if (!contact) throw notFound();
      const page = await listContactChanges(db(), contact.id, { before: query.before ?? null, size: query.pageSize });
      ctx.body = { data: page.rows, meta: { before: page.before } } satisfies ListContactChanges.Response;
    },

    /** `POST /helpdesk/contacts/:documentId/consents` */
    async declareConsent(ctx: Context): Promise<void> {
      const origin = originOf();
      const documentId = String(ctx.params.documentId);
      await addConsent(strapi, { contact: documentId, data: requestData(ctx), origin });
      ctx.body = { data: (await cardOf(documentId, origin)).consents } satisfies DeclareConsent.Response;
    },
  };
}

/** @throws 400 */
function placeOf(text: string, kind: 'string' | 'number') {
  const place = decodePlace(text, kind);
  if (!place) throw validationError([{ path: ['cursor'], message: 'is no place in this list' }]);
  return place;
}
