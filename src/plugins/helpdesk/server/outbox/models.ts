import { belongsTo, lowLevelModel } from '../platform/low-level-model';

/**
 * Messages that are to leave, written in the transaction of their cause and sent by a worker (at least once; the fixed
 * Message-ID lets a repeat be recognised).
 */
export const outboxModel = lowLevelModel(
  'outbox-message',
  'helpdesk_outbox',
  {
    kind: 'string!',
    state: 'string!',
    automatic: 'boolean!',
    recipient: 'string!',
    message_id: 'string!',
    payload: 'json!',
    case_id: 'integer',
    activity_id: 'integer',
    attempts: 'integer!',
    next_attempt_at: 'datetime!',
    // Until then whoever sent it can take it back; null for what nobody can.
    undo_until: 'datetime',
    last_error: 'text',
    created_at: 'datetime!',
    sent_at: 'datetime',
  },
  {
    indexes: [
      { name: 'helpdesk_outbox_message_id', columns: ['message_id'], type: 'unique' },
      { name: 'helpdesk_outbox_due_idx', columns: ['state', 'next_attempt_at'] },
      { name: 'helpdesk_outbox_recipient_idx', columns: ['recipient', 'sent_at'] },
      { name: 'helpdesk_outbox_activity_idx', columns: ['activity_id'] },
    ],
    references: { case_id: belongsTo('cases') },
  },
);
