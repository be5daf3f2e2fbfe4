import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { localise } from '../../shared/localised';
import type { SubmitCase } from '../../shared/contracts/intake';
import { safeFileName } from '../attachments/file-name';
import { receiveFiles, type UploadedFile } from '../attachments/receive-files';
import { openCase, type OpenedCase } from '../cases/open-case';
import { trackingToken, trackingUrl } from '../cases/tracking-token';
import type { Catalogue } from '../configuration/catalogue';
import { namesOfContacts } from '../contacts/contact-store';
import { answerReferences } from '../forms/answer-references';
import type { Origin } from '../platform/actor';
import type { Db } from '../platform/database';
import { validationError } from '../platform/errors';
import { service } from '../platform/services';
import { publicUrl, settings } from '../platform/settings';
import type { Phase } from '../../shared/status-kinds';
import { checkSubmission } from './check-submission';
import { findUsedKey, KeyAlreadyUsed, useKey, type UsedKey } from './idempotency-store';
import { readSubmission, type Submission } from './submission';

/** A web form as it arrived. */
export interface SubmitCaseCommand {
  data: unknown;
  files: UploadedFile[];
  idempotencyKey: string | null;
  /** Of the requester, from Accept-Language. */
  language: string;
  origin: Origin;
  /** Whether the sender is anonymous. */
  anonymous: boolean;
  /** A proof of work to be spent with the case. */
  proof: { hash: string; expiresAt: Date } | null;
}

/** An Idempotency-Key and what it was used for, both hashed. */
interface Key {
  hash: string;
  fingerprint: string;
}

type Answer = SubmitCase.Response['data'];

/** What is kept of the answer to a request, to be given again; the token is computed anew. */
interface KeptAnswer {
  documentId: string;
  number: string;
  status: { name: string; phase: Phase };
}

const DAY = 24 * 60 * 60_000;

/**
 * Takes in a web form (R69): checks it, and opens the case with contact, answers, consents, files and acknowledgement.
 *
 * @throws 400 with every bad field, 413 and 415 for files
 */
export async function submitCase(strapi: Core.Strapi, command: SubmitCaseCommand): Promise<Answer> {
  const read = readSubmission(command.data);
  if (!read.ok) throw validationError(read.errors);
  if (command.idempotencyKey === null) return open(strapi, command, read.submission, null);

  const key: Key = { hash: sha256(command.idempotencyKey), fingerprint: sha256(JSON.stringify(read.submission)) };
  const find = () => findUsedKey<KeptAnswer>(strapi.db.connection, key.hash, new Date());
  const used = await find();
  if (used) return answerAgain(strapi, used, key.fingerprint);
  try {
    return await open(strapi, command, read.submission, key);
  } catch (error) {
    const winner = error instanceof KeyAlreadyUsed ? await find() : null;
    if (winner) return answerAgain(strapi, winner, key.fingerprint);
    throw error;
  }
}

async function open(strapi: Core.Strapi, command: SubmitCaseCommand, submission: Submission, key: Key | null): Promise<Answer> {
  const { defaultCountry } = settings(strapi);
  const catalogue = await service(strapi, 'catalogue').get();
  const named = command.anonymous ? [] : contactsNamed(submission, catalogue);
  const check = checkSubmission(submission, catalogue, {
    contacts: new Set((await namesOfContacts(strapi.db.connection, named)).keys()),
    webFormOnly: command.anonymous,
    defaultCountry: defaultCountry || undefined,
    language: command.language,
    uploads: command.files.map(({ originalFilename, size }) => ({ fileName: safeFileName(originalFilename ?? ''), size })),
  });
  if (!check.ok) throw validationError(check.errors);
  const { campaign, category, answers, consents, addresses, requesterName, newContact } = check.checked;

  const storage = service(strapi, 'file-storage');
  const files = await receiveFiles(storage, command.files);
  const email = addresses.find(({ kind }) => kind === 'email')?.value;
  try {
    const opened = await openCase(strapi, {
      origin: { ...command.origin, actor: command.anonymous ? { ...command.origin.actor, name: requesterName } : command.origin.actor },
      source: 'web',
      campaign,
      contact: { addresses, create: newContact },
      requesterName,
      subject: submission.subject || undefined,
      message:
        submission.message || files.length > 0 ? { text: submission.message ?? '', data: { requester: submission.requester } } : undefined,
      category,
      answers: answers ?? undefined,
      consents,
      files,
      acknowledge: email ? { to: email, language: command.language } : undefined,
      alongside: (db, made) => spendKeys(db, command, key, made),
    });
    return { ...statusAndNumber(keep(opened)), trackingToken: opened.trackingToken, trackingUrl: opened.trackingUrl };
  } catch (error) {
    await storage.remove(files.map(({ storageKey }) => storageKey));
    if (error instanceof KeyAlreadyUsed && error.hash === command.proof?.hash) throw proofRefused();
    throw error;
  }
}

/**
 * Contacts that answers name. Of visitors none is looked for: public forms ask for no contact, so that nobody can find
 * out which there are.
 */
function contactsNamed({ form, answers = {} }: Submission, catalogue: Catalogue): string[] {
  const definition = form === undefined ? undefined : catalogue.forms.get(form)?.definition;
  return definition ? answerReferences(definition, answers).contacts : [];
}

async function spendKeys(db: Db, { proof }: SubmitCaseCommand, key: Key | null, made: OpenedCase): Promise<void> {
  const now = new Date();
  if (proof) await useKey(db, { hash: proof.hash, fingerprint: '', response: null, now, expiresAt: proof.expiresAt });
  if (key) await useKey(db, { ...key, response: keep(made), now, expiresAt: new Date(now.getTime() + DAY) });
}

/** 400: the proof of work is missing, wrong, too old or spent. */
export function proofRefused(): Error {
  return validationError([{ path: ['challenge'], message: 'is missing, expired or used; ask for a new one' }]);
}

function keep({ documentId, number, status }: OpenedCase): KeptAnswer {
  return { documentId, number, status: { name: localise(status.name, 'en'), phase: status.phase } };
}

function statusAndNumber({ number, status }: KeptAnswer): Pick<Answer, 'number' | 'status'> {
  return { number, status };
}

/**
 * The answer a key was given before. The tracking token goes only to whoever repeats the same request: somebody who
 * guessed another's key must not get to their case.
 */
function answerAgain(strapi: Core.Strapi, used: UsedKey<KeptAnswer>, fingerprint: string): Answer {
  const { documentId } = used.response;
  const token = used.fingerprint === fingerprint ? trackingToken(settings(strapi).secret, documentId) : '';
  return {
    ...statusAndNumber(used.response),
    trackingToken: token,
    trackingUrl: token ? trackingUrl(publicUrl(strapi), token) : '',
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
