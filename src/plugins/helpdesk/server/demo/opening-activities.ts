import { localise } from '../../shared/localised';
import type { NewActivity } from '../activities/activity';
import type { CaseSnapshot } from '../cases/case-snapshot';
import { statusValue } from '../cases/plan-change';
import { trackingUrl } from '../cases/tracking-token';
import { SYSTEM_ACTOR, type Actor, type Origin } from '../platform/actor';
import type { Conversation } from './conversation';
import type { Opening } from './generate-openings';
import { colleagueOrigin, type Colleague, type StoryWorld } from './story-world';

/** Who opened the case, and how. */
export function openingOrigin({ source, contact }: Opening, contactId: number, colleague: Colleague): Origin {
  const visitor: Actor = { kind: 'visitor', id: null, name: contact.displayName, may: () => false };
  if (source === 'web') return { actor: visitor, channel: 'web', cause: 'web-form' };
  if (source === 'email') return clientOrigin(contactId, contact.displayName);
  return colleagueOrigin(colleague, { channel: 'admin', cause: 'content-manager' });
}

/** A client who writes a mail. */
export function clientOrigin(contactId: number, name: string): Origin {
  return { actor: { kind: 'contact', id: String(contactId), name, may: () => false }, channel: 'email', cause: 'mail' };
}

/** What a new case has on its timeline, as `openCase` writes it: that it is there, the message, the acknowledgement. */
export function openingActivities(opening: Opening, snapshot: CaseSnapshot, talk: Conversation, world: StoryWorld): NewActivity[] {
  const { campaign, categories, ownerNames } = world;
  const { ownerId, subject } = snapshot;
  const activities: NewActivity[] = [
    {
      kind: 'created',
      direction: 'internal',
      visibility: 'internal',
      field: 'status',
      from: null,
      to: statusValue(campaign.workflow.initial),
      data: {
        campaign: campaign.documentId,
        subject,
        owner: ownerId === null ? null : { id: ownerId, label: ownerNames.get(ownerId) ?? '' },
        category: categories.find(({ id }) => id === snapshot.categoryId)?.documentId ?? null,
      },
    },
  ];
  if (opening.source !== 'web' && opening.source !== 'email') return activities;
  const { displayName, emails, phones } = opening.contact;
  const requester = { name: displayName, ...(emails[0] && { email: emails[0] }), ...(phones[0] && { phone: phones[0] }) };
  activities.push({
    kind: 'message',
    direction: 'in',
    visibility: 'public',
    subject,
    body: talk.fromClient(talk.message),
    data: { requester },
  });
  return [...activities, ...acknowledgement(opening, snapshot, world)];
}

/** The acknowledgement, said to be on its way to nobody: there is no outbox row, and so no Message-ID either. */
function acknowledgement({ contact }: Opening, { number, subject }: CaseSnapshot, { campaign, publicUrl }: StoryWorld): NewActivity[] {
  const [to] = contact.emails;
  if (!to || !campaign.acknowledgement) return [];
  const us = localise(campaign.name, contact.language);
  const mail = campaign.acknowledgement.render(
    {
      // Timelines never hold the token.
      case: {
        number,
        subject,
        status: localise(campaign.workflow.initial.name, contact.language),
        trackingUrl: trackingUrl(publicUrl, '…'),
      },
      contact: { name: contact.displayName },
      campaign: { name: us },
      agent: { name: us, firstName: us, email: '' },
    },
    contact.language,
  );
  const origin: Origin = { actor: SYSTEM_ACTOR, channel: 'email', cause: 'acknowledgement' };
  return [{ kind: 'message', direction: 'out', visibility: 'public', subject: mail.subject, body: mail.text, data: { to }, origin }];
}
