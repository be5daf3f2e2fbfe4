import type { Core } from '@strapi/strapi';
import { EVENTS, type CaseChangedEvent, type CaseDeletedEvent, type ContactChangedEvent } from '../../shared/events';
import type { Actor } from './actor';

function emit(strapi: Core.Strapi, event: string, payload?: object): void {
  // A listener that fails must not take the process down with an unhandled rejection.
  strapi.eventHub.emit(event, payload as Record<string, unknown>).catch((error: unknown) => strapi.log.error(error));
}

/** Tells screens and rules that a case changed, and by whom. To be called after the commit. */
export function announceCase(strapi: Core.Strapi, { actor, ...change }: Omit<CaseChangedEvent, 'by'> & { actor?: Actor }): void {
  const by = actor?.kind === 'admin-user' ? { id: Number(actor.id), name: actor.name } : undefined;
  emit(strapi, EVENTS.caseChanged, { ...change, ...(by && { by }) } satisfies CaseChangedEvent);
}

/** Tells screens that a case is no more. To be called after the commit. */
export function announceDeletion(strapi: Core.Strapi, deleted: CaseDeletedEvent): void {
  emit(strapi, EVENTS.caseDeleted, deleted);
}

/** Tells that a contact changed. To be called after the commit. */
export function announceContact(strapi: Core.Strapi, change: ContactChangedEvent): void {
  emit(strapi, EVENTS.contactChanged, change);
}

/** Wakes the worker that sends. To be called after the commit. */
export function announceOutbox(strapi: Core.Strapi): void {
  emit(strapi, EVENTS.outboxFilled);
}

/** Wakes the worker of bulk actions. To be called after the commit. */
export function announceBulkJob(strapi: Core.Strapi): void {
  emit(strapi, EVENTS.bulkJobAdded);
}
