import type { Core } from '@strapi/strapi';
import type { ListTemplates, RenderTemplate } from '../../shared/contracts/templates';
import { localise } from '../../shared/localised';
import { findCase } from '../cases/case-store';
import type { CaseSnapshot } from '../cases/case-snapshot';
import type { CaseCommand } from '../cases/change-within-case';
import { refuseUnseen } from '../cases/resolve-visible-case';
import { trackingUrl } from '../cases/tracking-token';
import type { Catalogue } from '../configuration/catalogue';
import { readContact, type ContactOfCase } from '../messages/message-store';
import { findAgent } from '../people/actor-store';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';
import { publicUrl } from '../platform/settings';
import type { CaseView } from './compile-template';
import { unfilledPlaceholders } from './unfilled-placeholders';

/** Of clients of whom nobody knows it; what stands in for it is then the same as everywhere. */
const UNKNOWN_LANGUAGE = 'en';

interface Conversation {
  catalogue: Catalogue;
  snapshot: CaseSnapshot;
  contact: ContactOfCase;
  language: string;
}

/** Templates for the client of a case, those in their language first and acknowledgements last. @throws 404 */
export async function resolveTemplates(strapi: Core.Strapi, command: CaseCommand): Promise<ListTemplates.Response['data']> {
  const { catalogue, language } = await readConversation(strapi, command);
  const automatic = new Set(catalogue.campaigns.map(({ acknowledgement }) => acknowledgement));
  const speaks = (found: string | undefined) => found !== undefined && found.split('-')[0] === language.split('-')[0];
  const listed = [...catalogue.templates.values()].map(({ slug, name, text }) => ({
    template: { slug, name, speaksClientsLanguage: speaks(text.languageFor(language)) },
    rank: Number(automatic.has(text)) * 2 + Number(!speaks(text.languageFor(language))),
  }));
  return listed.sort((a, b) => a.rank - b.rank).map(({ template }) => template);
}

/** What a template says in a case, and what it could not say. @throws 404 for a case or a template that is not there */
export async function resolveTemplate(strapi: Core.Strapi, command: CaseCommand, slug: string): Promise<RenderTemplate.Response['data']> {
  const conversation = await readConversation(strapi, command);
  const template = conversation.catalogue.templates.get(slug);
  if (!template) throw notFound();
  const { language } = conversation;
  const view = await readView(strapi, command, conversation);
  return {
    slug,
    ...template.text.render(view, language),
    language: template.text.languageFor(language) ?? language,
    unfilled: unfilledPlaceholders(template.text.placeholders(language), view),
  };
}

async function readConversation(strapi: Core.Strapi, { caseDocumentId, origin }: CaseCommand): Promise<Conversation> {
  const db = strapi.db.connection;
  const catalogue = await service(strapi, 'catalogue').get();
  const snapshot = await findCase(db, caseDocumentId, []);
  if (!snapshot) throw notFound();
  await refuseUnseen(db, catalogue, snapshot.campaignId, origin.actor);
  const contact = await readContact(db, snapshot.contactId);
  return { catalogue, snapshot, contact, language: contact.language ?? UNKNOWN_LANGUAGE };
}

async function readView(strapi: Core.Strapi, { origin }: CaseCommand, conversation: Conversation): Promise<CaseView> {
  const { catalogue, snapshot, contact, language } = conversation;
  const status = catalogue.statuses.get(snapshot.statusId);
  const campaign = catalogue.campaigns.find(({ id }) => id === snapshot.campaignId);
  return {
    case: {
      number: snapshot.number,
      subject: snapshot.subject,
      status: localise(status?.name, language),
      // Without the token, which opens the case to anybody and must not lie about in drafts.
      trackingUrl: trackingUrl(publicUrl(strapi), '…'),
    },
    contact: { name: contact.name },
    campaign: { name: localise(campaign?.name, language) },
    agent: await findAgent(strapi.db.connection, origin.actor),
  };
}
