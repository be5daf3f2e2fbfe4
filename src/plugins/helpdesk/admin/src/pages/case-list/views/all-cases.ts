import type { View } from '../../../../../shared/contracts/views';

/** The view that there is even while the others cannot be read, so that nobody is kept from the cases. */
export const ALL_CASES: View = {
  id: 'all',
  name: 'all',
  isBuiltIn: true,
  isMine: false,
  sharing: { kind: 'everyone' },
  revision: 0,
  filter: null,
  columns: ['source', 'number', 'subject', 'contact', 'campaign', 'status', 'owner', 'createdAt'],
  sort: 'createdAt',
  order: 'desc',
};
