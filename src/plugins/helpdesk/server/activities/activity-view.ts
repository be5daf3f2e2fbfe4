import { personKey } from '../../shared/activities';
import type { Activity, ActivityComment, ActivityMove, AttachmentSummary, ChangeValue } from '../../shared/contracts/cases';
import { clearedAnswers } from '../cases/answers-snapshot';
import { fromJson, toIso, toIsoOrNull } from '../platform/columns';
import type { CampaignAccess } from '../people/campaigns-of';

/** What belongs to an activity beside its row. */
export interface ActivityParts {
  attachments: AttachmentSummary[];
  comments: ActivityComment[];
}

/**
 * An activity as the timeline shows it.
 *
 * @param row of `selectActivities`, untyped as knex returns it
 * @param access of whoever reads: the other end of a move is told to those who may see that case (R60)
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function activityView(row: any, { attachments, comments }: ActivityParts, access: CampaignAccess): Activity {
  const data: unknown = fromJson(row.data);
  return {
    id: String(row.id),
    kind: row.kind,
    at: toIso(row.at),
    channel: row.channel,
    direction: row.direction,
    visibility: row.visibility,
    actor: { kind: row.actor_kind, name: row.actor_name, key: personKey(row.actor_kind, row.actor_id) },
    cause: row.cause,
    correlationId: row.correlation_id,
    subject: row.subject,
    text: row.body,
    html: row.shown_html,
    isHtmlLeftOut: row.shown_html === null && Boolean(row.has_html),
    revision: row.revision ?? 1,
    edited: row.edited_at === null ? null : { at: toIso(row.edited_at), by: row.edited_by },
    comments,
    move: row.moved_activity_id === null ? null : moveView(row, data as Pick<ActivityMove, 'way' | 'kind'>, access),
    change:
      row.field === null
        ? null
        : { field: row.field, from: JSON.parse(row.change_from) as ChangeValue, to: JSON.parse(row.change_to) as ChangeValue },
    recipients: row.kind === 'message' ? recipientsOf(data) : null,
    delivery:
      row.delivery_state === null
        ? null
        : {
            state: row.delivery_state,
            error: row.delivery_error,
            undoUntil: row.delivery_state === 'pending' && row.delivery_attempts === 0 ? toIsoOrNull(row.undo_until) : null,
          },
    attachments,
    cleared: clearedAnswers(data),
  };
}

/** @param data of a message: an automatic answer has one address, a reply may have several, and what came in has none */
function recipientsOf(data: unknown): Activity['recipients'] {
  const { to, cc = [] } = (data ?? {}) as { to?: string | string[]; cc?: string[] };
  return to ? { to: [to].flat(), cc } : null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function moveView(row: any, { way, kind }: Pick<ActivityMove, 'way' | 'kind'>, access: CampaignAccess): ActivityMove {
  const isSeen = row.other_document_id !== null && access.has(row.other_campaign_id);
  return {
    way,
    kind,
    other: isSeen ? { documentId: row.other_document_id, number: row.other_number } : null,
    canUndo: isSeen && row.last_move === row.correlation_id,
  };
}

/** A short note as the timeline shows it. @param row of its table */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function commentView(row: any): ActivityComment {
  const removedAt = toIsoOrNull(row.removed_at);
  return {
    id: row.public_id,
    text: row.text,
    author: { name: row.author_name, key: personKey(row.author_kind, row.author_id) },
    at: toIso(row.created_at),
    removed: removedAt === null ? null : { at: removedAt, by: row.removed_by },
  };
}
