import type { Rule, RuleGroup } from '../../shared/conditions';
import type { BUILT_IN_VIEWS, CaseColumn, View, ViewDefinition } from '../../shared/contracts/views';

const COLUMNS: CaseColumn[] = ['source', 'number', 'subject', 'contact', 'campaign', 'status', 'owner', 'createdAt'];
const all = (...rules: Rule[]): RuleGroup => ({ combinator: 'and', rules });
const NOT_CLOSED: Rule = { field: 'phase', operator: 'in', value: ['open', 'paused'] };
/** Callbacks of the day are seen from its morning on. */
const SOON = 'now+12h';

const DEFINITIONS: Record<(typeof BUILT_IN_VIEWS)[number], ViewDefinition> = {
  'my-open': {
    filter: all({ field: 'owner', operator: '=', value: 'me' }, NOT_CLOSED),
    columns: ['source', 'number', 'subject', 'contact', 'campaign', 'status', 'priority', 'deadlineAt', 'updatedAt'],
    sort: 'updatedAt',
    order: 'desc',
  },
  unassigned: {
    filter: all({ field: 'owner', operator: 'null' }, NOT_CLOSED),
    columns: ['source', 'number', 'subject', 'contact', 'campaign', 'status', 'priority', 'deadlineAt', 'createdAt'],
    sort: 'createdAt',
    order: 'asc',
  },
  'callbacks-due': {
    filter: all({ field: 'callbackAt', operator: '<=', value: SOON }, { ...NOT_CLOSED, value: ['paused'] }),
    columns: ['source', 'number', 'subject', 'contact', 'campaign', 'status', 'owner', 'callbackAt'],
    sort: 'callbackAt',
    order: 'asc',
  },
  'all-open': { filter: all(NOT_CLOSED), columns: COLUMNS, sort: 'createdAt', order: 'desc' },
  all: { filter: null, columns: COLUMNS, sort: 'createdAt', order: 'desc' },
};

/** The view that a list opens with where nobody chose one. */
export const FIRST_VIEW = 'all-open' satisfies (typeof BUILT_IN_VIEWS)[number];

/** Views that come with the product; everybody has them and nobody changes them. */
export const BUILT_IN: View[] = Object.entries(DEFINITIONS).map(([id, definition]) => ({
  ...definition,
  id,
  name: id,
  isBuiltIn: true,
  sharing: { kind: 'everyone' },
  isMine: false,
  revision: 1,
}));
