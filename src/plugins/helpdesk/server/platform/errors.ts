import createError from 'http-errors';
import { errors } from '@strapi/utils';
import type { MoveRefusal } from '../../shared/activities';
import type { Change, ConfigurationCheck } from '../../shared/contracts/configuration';
import type { View } from '../../shared/contracts/views';
import type { StoredDraft } from '../../shared/contracts/designer';
import type { CaseDraft } from '../../shared/contracts/drafts';
import type { Problem } from '../../shared/problems';

/** One bad field: where it is in the request, and what is wrong with it. */
export interface FieldError {
  path: string[];
  message: string;
}

/** 400 that lists every bad field in `details.errors`. */
export function validationError(fieldErrors: FieldError[]): Error {
  const [first] = fieldErrors;
  const message =
    fieldErrors.length === 1 && first ? `${first.path.join('.')}: ${first.message}` : `${fieldErrors.length} fields are not valid`;
  return new errors.ValidationError(message, {
    errors: fieldErrors.map((error) => ({ ...error, name: 'ValidationError' })),
  });
}

function httpError(status: number, name: string, message: string, details: object): Error {
  return Object.assign(createError(status, message, { details }), { name });
}

/** 409: somebody else changed the record since it was read. */
export function revisionConflict(current: number, expected: number, record: 'case' | 'task' | 'contact' | 'note' = 'case'): Error {
  return httpError(409, 'RevisionConflict', `The ${record} was changed meanwhile: it is at revision ${current}, not ${expected}.`, {
    revision: current,
  });
}

/** 409: the contact went into another one, which is the one to write to. */
export function contactMerged(winner: string): Error {
  return httpError(409, 'ContactMerged', 'The contact was merged into another one.', { mergedInto: winner });
}

/** 409: a merge cannot be made, or taken back, as things stand. */
export function mergeRefused(message: string, details: object = {}): Error {
  return httpError(409, 'MergeRefused', message, details);
}

/** Whether an error says that a record was changed since it was read. */
export function isRevisionConflict(error: unknown): boolean {
  return error instanceof Error && error.name === 'RevisionConflict';
}

/** One condition that is not met, in words for whoever asked. */
export interface UnmetGuard {
  guard: string;
  message: string;
  /** The field or answer to look at, where there is one. */
  field?: string;
}

/** 422 with every guard that stands against a change. */
export function transitionRefused(unmet: UnmetGuard[]): Error {
  return httpError(422, 'TransitionRefused', unmet.map(({ message }) => message).join(' '), { unmet });
}

/** 400 with everything that is wrong with a configuration document, also as the bad fields that every 400 lists. */
export function configurationRefused(problems: Problem[]): Error {
  const bad = problems.filter(({ severity }) => severity === 'error');
  const message =
    bad.length === 1 && bad[0] ? `${bad[0].path}: ${bad[0].message}` : `${bad.length} problems stand against this configuration`;
  return new errors.ValidationError(message, {
    problems,
    errors: bad.map(({ path, message: text }) => ({ path: path.split('.'), message: text, name: 'ValidationError' })),
  });
}

/** 409: the configuration was changed since it was read; with what the document would still change. */
export function configurationConflict(revision: string, check: ConfigurationCheck): Error {
  return httpError(409, 'RevisionConflict', 'The configuration was changed meanwhile.', { revision, ...check });
}

/** 409: somebody else changed the view; with what it is by now. */
export function viewConflict(view: View): Error {
  return httpError(409, 'RevisionConflict', 'The view was changed meanwhile.', { view, revision: view.revision });
}

/** 409: another tab or browser of the same person has written their draft; with what is stored. */
export function draftConflict(stored: StoredDraft): Error {
  return httpError(409, 'RevisionConflict', 'The draft was changed in another window.', stored);
}

/** 409: another window of the same person has written the same part of a case; with what is stored, if anything is. */
export function caseDraftConflict(stored: CaseDraft | undefined): Error {
  return httpError(409, 'RevisionConflict', 'The draft was changed in another window.', { stored: stored ?? null });
}

/** 409: another version of the form is live than the one that was edited; with what changed since. */
export function formConflict(version: number, changes: Change[]): Error {
  return httpError(409, 'RevisionConflict', `The form was changed meanwhile: it is at version ${version}.`, { version, changes });
}

/** 409: an Idempotency-Key was used for a request with another content. */
export function keyReused(): Error {
  return httpError(409, 'IdempotencyKeyReused', 'This was sent already, with other words. What is here now was not sent.', {});
}

/** 409: a message cannot be taken back any more. */
export function alreadySent(): Error {
  return httpError(409, 'AlreadySent', 'The message has left already, so it cannot be taken back.', {});
}

/** 409: the record is in use or held, so it cannot be deleted. */
export function deletionRefused(message: string): Error {
  return httpError(409, 'DeletionRefused', message, {});
}

/** A callback that an owner has promised, by the number of its case. */
export interface PendingCallback {
  documentId: string;
  number: string;
  owner: string;
}

/** 409: somebody who is to go has promised to call back; with those callbacks, as far as they are listed, and their number. */
export function callbacksPending(callbacks: PendingCallback[], count: number): Error {
  const rest = count > callbacks.length ? ` and ${count - callbacks.length} more` : '';
  const message =
    `Private callbacks are pending: ${callbacks.map(({ number, owner }) => `${number} (${owner})`).join(', ')}${rest}. ` +
    'Hand them over to another owner first.';
  return httpError(409, 'CallbacksPending', message, { count, callbacks });
}

/** 422: something on a timeline that nobody may change (R111). */
export function notEditable(): Error {
  return httpError(422, 'NotEditable', 'Only notes can be changed.', {});
}

const MOVE_REFUSALS: Record<MoveRefusal, string> = {
  kind: 'This tells of the case itself and stays in it.',
  automatic: 'An automatic answer names the number of its case and stays in it.',
  'same-case': 'It is in that case already.',
  'legal-hold': 'The case is under legal hold: nothing is taken out of it.',
  'answer-file': 'One of its files is the answer to a question of the case.',
  'moved-on': 'It was moved on or back since.',
};

/** 422: what stands against a move to another case (R112). */
export function moveRefused(reason: MoveRefusal): Error {
  return httpError(422, 'MoveRefused', MOVE_REFUSALS[reason], { reason });
}

/** 415: a file of a kind that is not taken. */
export function unsupportedMediaType(fieldErrors: FieldError[]): Error {
  return httpError(415, 'UnsupportedMediaType', fieldErrors.map(({ message }) => message).join(' '), { errors: fieldErrors });
}

/** 413: more than is taken. */
export function payloadTooLarge(fieldErrors: FieldError[]): Error {
  return new errors.PayloadTooLargeError(fieldErrors.map(({ message }) => message).join(' '), { errors: fieldErrors });
}

/** 503: something we need is away for now. */
export function serviceUnavailable(message: string): Error {
  return httpError(503, 'ServiceUnavailable', message, {});
}

export function notFound(message = 'Not Found'): Error {
  return new errors.NotFoundError(message);
}

export function forbidden(message: string): Error {
  return new errors.ForbiddenError(message);
}
