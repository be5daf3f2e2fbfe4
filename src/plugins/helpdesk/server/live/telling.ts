import type { LiveChange, LiveToClient } from '../../shared/contracts/live';
import type { CasePlace, LiveBook } from './live-book';

/** How messages reach connections. */
export interface Outlet {
  tell<Event extends keyof LiveToClient>(connections: string[], event: Event, ...message: Parameters<LiveToClient[Event]>): void;
  end(connection: string): void;
}

/** What the viewers of a case are told; nobody else is. */
export interface Telling {
  people(documentId: string): void;
  /** Tells only what is newer than what they know. */
  change(place: CasePlace, by?: LiveChange['by']): void;
  /** Has connections look at a case no longer, since it is not there for them. */
  gone(connections: string[], documentId: string): void;
}

export function createTelling(book: LiveBook, { tell }: Outlet): Telling {
  function people(documentId: string): void {
    tell(book.openersOf(documentId), 'people', { id: documentId, people: book.peopleAt(documentId) });
  }
  return {
    people,
    change(place, by = null) {
      if (!book.advance(place)) return;
      const { documentId: id, version } = place;
      tell(book.viewersOf(id), 'changed', { type: 'case', id, version, by });
    },
    gone(connections, documentId) {
      tell(connections, 'gone', { type: 'case', id: documentId });
      const left = connections.flatMap((connection) => book.dismiss(connection, documentId));
      if (left.length > 0) people(documentId);
    },
  };
}
