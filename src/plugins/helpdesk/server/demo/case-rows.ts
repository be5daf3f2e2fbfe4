import { toJson } from '../platform/columns';
import type { CaseHistory, HistoryEntry, HistorySpan } from './case-history';

/** The row of `cases`. Columns as `insertCase` and later changes leave them. */
export function caseRow({ snapshot, openedAt, updatedAt, spans }: CaseHistory) {
  return {
    document_id: snapshot.documentId,
    number: snapshot.number,
    subject: snapshot.subject,
    source: snapshot.source,
    phase: snapshot.phase,
    priority: snapshot.priority,
    revision: snapshot.revision,
    deadline_at: snapshot.deadlineAt,
    status_since: spans.at(-1)?.from ?? openedAt,
    closed_at: snapshot.closedAt,
    legal_hold: snapshot.legalHold,
    tracking_token_hash: snapshot.trackingTokenHash,
    contact_id: snapshot.contactId,
    campaign_id: snapshot.campaignId,
    status_id: snapshot.statusId,
    category_id: snapshot.categoryId,
    owner_id: snapshot.ownerId,
    created_at: openedAt,
    updated_at: updatedAt,
    published_at: openedAt,
  };
}

/** A row of the timeline, as `insertActivities` writes it. */
export function activityRow(caseId: number, entry: HistoryEntry) {
  const side = (value: HistoryEntry['from']) => (entry.field === undefined ? null : JSON.stringify(value ?? null));
  return {
    case_id: caseId,
    kind: entry.kind,
    channel: entry.origin.channel,
    direction: entry.direction,
    visibility: entry.visibility,
    actor_kind: entry.origin.actor.kind,
    actor_id: entry.origin.actor.id,
    actor_name: entry.origin.actor.name,
    cause: entry.origin.cause,
    correlation_id: entry.correlationId,
    field: entry.field ?? null,
    change_from: side(entry.from),
    change_to: side(entry.to),
    subject: entry.subject ?? null,
    body: entry.body ?? null,
    data: toJson(entry.data),
    at: entry.at,
  };
}

/** A row of the status spans, as `openSpan` and `replaceSpan` leave it. */
export function spanRow(caseId: number, span: HistorySpan) {
  return {
    case_id: caseId,
    status_id: span.statusId,
    status_kind: span.kind,
    phase: span.phase,
    from_at: span.from,
    to_at: span.to,
    correlation_id: span.correlationId,
  };
}
