import type { Sharing } from '../../shared/contracts/views';

/** Somebody as the sharing of views sees them. */
export interface ViewReader {
  userId: number;
  /** Codes of roles and keys of teams. */
  roles: string[];
  teams: string[];
  /** May share views with others (`cases.share-views`). */
  mayShare: boolean;
}

/** A view as rights look at it. */
export interface OwnedView {
  ownerId: number | null;
  sharing: Sharing;
}

/** Whether a view is there for somebody (R128): their own, and what is shared with them. */
export function maySee({ ownerId, sharing }: OwnedView, { userId, roles, teams }: Omit<ViewReader, 'mayShare'>): boolean {
  if (ownerId === userId) return true;
  switch (sharing.kind) {
    case 'me':
      return false;
    case 'everyone':
      return true;
    case 'team':
      return teams.includes(sharing.team);
    case 'role':
      return roles.includes(sharing.role);
  }
}

/** Whether somebody may change or delete a view: its owner, and of a shared one whoever shares views and sees it. */
export function mayChange(view: OwnedView, reader: ViewReader): boolean {
  return view.ownerId === reader.userId || (reader.mayShare && view.sharing.kind !== 'me' && maySee(view, reader));
}
