import type { CaseFilterField } from '../../../../../shared/case-filters';
import type { TextId } from '../../../components/use-text';

/** What the list can be filtered by, the most usual first. */
export const FILTER_NAMES: readonly (readonly [CaseFilterField, TextId])[] = [
  ['status', 'field.status'],
  ['phase', 'field.phase'],
  ['owner', 'field.owner'],
  ['campaign', 'field.campaign'],
  ['category', 'field.category'],
  ['tags', 'field.tags'],
  ['priority', 'field.priority'],
  ['deadlineAt', 'field.deadlineAt'],
  ['callbackAt', 'column.callback'],
  ['createdAt', 'column.created'],
  ['updatedAt', 'column.updated'],
  ['subject', 'field.subject'],
  ['contact', 'column.contact'],
  ['contact.email', 'filter.contact-email'],
  ['number', 'column.number'],
  ['source', 'field.source'],
  ['statusKind', 'filter.status-kind'],
  ['team', 'filter.team'],
  ['closedAt', 'field.closedAt'],
  ['firstRespondedAt', 'column.first-response'],
];
