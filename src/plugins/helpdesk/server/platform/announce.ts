import type { Core } from '@strapi/strapi';
import { EVENTS, type CaseChangedEvent } from '../../shared/events';

function emit(strapi: Core.Strapi, event: string, payload?: object): void {
  // A listener that fails must not take the process down with an unhandled rejection.
  strapi.eventHub.emit(event, payload as Record<string, unknown>).catch((error: unknown) => strapi.log.error(error));
}

/** Tells screens and rules that a case changed. To be called after the commit. */
export function announceCase(strapi: Core.Strapi, change: CaseChangedEvent): void {
  emit(strapi, EVENTS.caseChanged, change);
}

/** Wakes the worker that sends. To be called after the commit. */
export function announceOutbox(strapi: Core.Strapi): void {
  emit(strapi, EVENTS.outboxFilled);
}

/** Wakes the worker of bulk actions. To be called after the commit. */
export function announceBulkJob(strapi: Core.Strapi): void {
  emit(strapi, EVENTS.bulkJobAdded);
}
