import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { localise } from '../../shared/localised';
import { insertActivities } from '../activities/activity-store';
import { lockCase, updateCase } from '../cases/case-store';
import { refuseUnseen } from '../cases/resolve-visible-case';
import type { Catalogue, ConsentPurpose } from '../configuration/catalogue';
import type { Origin } from '../platform/actor';
import { announceCase } from '../platform/announce';
import { inTransaction, type Db } from '../platform/database';
import { forbidden, notFound, validationError } from '../platform/errors';
import { readData } from '../platform/read-data';
import { service } from '../platform/services';
import { insertDeclaredConsent } from './consent-store';
import { insertContactChanges } from './contact-change-store';
import { findLiveContact, type LiveContact } from './contact-store';

const consentSchema = z.strictObject(
  {
    purpose: z.string('must be a text').min(1, 'must not be empty').max(80, 'is too long'),
    granted: z.boolean('must be true or false'),
    case: z.string('must be a documentId').min(1, 'must be a documentId').max(40, 'must be a documentId').optional(),
  },
  'must be an object',
);

/**
 * Records what a client said about a purpose (R54): a row is added, with the wording that is in use now and the activity
 * of the case they said it in as its source (B12).
 *
 * @throws 400 with every bad field, 403, 404
 */
export async function addConsent(strapi: Core.Strapi, command: { contact: string; data: unknown; origin: Origin }): Promise<void> {
  const { origin } = command;
  if (!origin.actor.may('contacts.edit-contacts')) throw forbidden('You may not change contacts.');
  const input = readData(consentSchema, command.data);
  const { granted } = input;
  const catalogue = await service(strapi, 'catalogue').get();
  const purpose = catalogue.consentPurposes.get(input.purpose);
  if (!purpose) throw validationError([{ path: ['purpose'], message: 'there is no such purpose' }]);

  await inTransaction(strapi, async ({ trx, afterCommit }) => {
    const contact = await findLiveContact(trx, { documentId: command.contact });
    if (!contact) throw notFound();
    const at = new Date();
    const correlationId = randomUUID();
    const source =
      input.case === undefined
        ? null
        : await tellCase(trx, { catalogue, contact, purpose, granted, origin, at, correlationId, documentId: input.case });
    await insertDeclaredConsent(trx, {
      contactId: contact.id,
      purpose: purpose.key,
      version: purpose.version,
      granted,
      caseId: source?.caseId ?? null,
      activityId: source?.activityId ?? null,
      at,
    });
    const label = localise(purpose.wording, 'en');
    const change = { field: 'consent', from: granted ? null : label, to: granted ? label : null };
    await insertContactChanges(trx, contact.id, [change], { origin, correlationId, at });
    if (source) afterCommit(() => announceCase(strapi, { documentId: source.documentId, revision: source.revision, actor: origin.actor }));
  });
}

interface Declaration {
  catalogue: Catalogue;
  contact: LiveContact;
  purpose: ConsentPurpose;
  granted: boolean;
  documentId: string;
  origin: Origin;
  at: Date;
  correlationId: string;
}

/** Puts it on the timeline of the case, which has to be one of the contact's that the reader may see. */
async function tellCase(db: Db, { catalogue, contact, purpose, granted, documentId, origin, at, correlationId }: Declaration) {
  const snapshot = await lockCase(db, documentId, []);
  if (!snapshot) throw notFound();
  await refuseUnseen(db, catalogue, snapshot.campaignId, origin.actor);
  if (snapshot.contactId !== contact.id) throw validationError([{ path: ['case'], message: 'is a case of somebody else' }]);
  const said = { id: purpose.key, label: localise(purpose.wording, 'en') };
  const [activityId] = await insertActivities(
    db,
    snapshot.id,
    [
      {
        kind: 'field-change',
        direction: 'internal',
        visibility: 'internal',
        field: 'consent',
        from: granted ? null : said,
        to: granted ? said : null,
        data: { version: purpose.version },
      },
    ],
    { origin, correlationId, at },
  );
  if (activityId === undefined) throw new Error('The database did not return the new activity');
  const revision = snapshot.revision + 1;
  await updateCase(db, snapshot.id, {}, [], { revision, at });
  return { caseId: snapshot.id, activityId, documentId, revision };
}
