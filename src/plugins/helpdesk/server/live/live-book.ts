import type { LivePerson } from '../../shared/contracts/live';

/** Where a case is and at which revision, as far as this process has heard. */
export interface CasePlace {
  documentId: string;
  version: number;
  /** Database id */
  campaignId: number;
}

/** Somebody at one of their windows. */
interface Viewer {
  userId: number;
  name: string;
  /** Documents ids of the cases in which they are writing. */
  writing: Set<string>;
  /** By documentId, whether the case is open there or only listed. */
  cases: Map<string, { isOpen: boolean }>;
}

interface Room {
  place: CasePlace;
  /** Ids of connections. */
  viewers: Set<string>;
}

/**
 * Who looks at which case, by connection: the memory of one process, lost with it and written nowhere. What it costs to
 * ask for a case depends on the viewers of that case only.
 */
export class LiveBook {
  private readonly viewers = new Map<string, Viewer>();
  private readonly rooms = new Map<string, Room>();

  arrive(connection: string, person: { userId: number; name: string }): void {
    this.viewers.set(connection, { ...person, writing: new Set(), cases: new Map() });
  }

  /** @returns the cases that others see them leave */
  depart(connection: string): string[] {
    const left = this.watch(connection, [], []);
    this.viewers.delete(connection);
    return left;
  }

  /**
   * Has a connection look at these cases and no others.
   *
   * @param open documentIds of those that are open there, the others of `places` are only listed
   * @returns the cases whose people are others now
   */
  watch(connection: string, places: CasePlace[], open: string[]): string[] {
    const viewer = this.viewers.get(connection);
    if (!viewer) return [];
    const before = viewer.cases;
    const isOpen = new Set(open);
    viewer.cases = new Map(places.map(({ documentId }) => [documentId, { isOpen: isOpen.has(documentId) }]));
    for (const documentId of before.keys()) {
      if (!viewer.cases.has(documentId)) this.leaveRoom(connection, documentId);
    }
    for (const place of places) this.enterRoom(connection, place);
    for (const documentId of viewer.writing) {
      if (!viewer.cases.get(documentId)?.isOpen) viewer.writing.delete(documentId);
    }
    const touched = new Set([...before.keys(), ...viewer.cases.keys()]);
    return [...touched].filter((id) => Boolean(before.get(id)?.isOpen) !== Boolean(viewer.cases.get(id)?.isOpen));
  }

  /** @returns the case, if its people are others now */
  dismiss(connection: string, documentId: string): string[] {
    const viewer = this.viewers.get(connection);
    const entry = viewer?.cases.get(documentId);
    if (!viewer || !entry) return [];
    viewer.cases.delete(documentId);
    viewer.writing.delete(documentId);
    this.leaveRoom(connection, documentId);
    return entry.isOpen ? [documentId] : [];
  }

  /** @returns whether that is news: a case that is not open there cannot be written in */
  write(connection: string, documentId: string, isWriting: boolean): boolean {
    const viewer = this.viewers.get(connection);
    if (!viewer?.cases.get(documentId)?.isOpen || viewer.writing.has(documentId) === isWriting) return false;
    if (isWriting) viewer.writing.add(documentId);
    else viewer.writing.delete(documentId);
    return true;
  }

  /** Who has a case open, by name; several windows of one person count once, and writing in one of them is writing. */
  peopleAt(documentId: string): LivePerson[] {
    const people = new Map<number, LivePerson>();
    for (const connection of this.rooms.get(documentId)?.viewers ?? []) {
      const viewer = this.viewers.get(connection);
      if (!viewer?.cases.get(documentId)?.isOpen) continue;
      const isWriting = viewer.writing.has(documentId) || people.get(viewer.userId)?.isWriting === true;
      people.set(viewer.userId, { id: viewer.userId, name: viewer.name, isWriting });
    }
    return [...people.values()].sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
  }

  /** Connections that look at a case, open or listed. */
  viewersOf(documentId: string): string[] {
    return [...(this.rooms.get(documentId)?.viewers ?? [])];
  }

  /** Connections that have a case open. */
  openersOf(documentId: string): string[] {
    return this.viewersOf(documentId).filter((connection) => this.viewers.get(connection)?.cases.get(documentId)?.isOpen);
  }

  /** @returns null when nobody looks at it */
  placeOf(documentId: string): CasePlace | null {
    return this.rooms.get(documentId)?.place ?? null;
  }

  /** Cases that a connection looks at. */
  casesOf(connection: string): CasePlace[] {
    return [...(this.viewers.get(connection)?.cases.keys() ?? [])].flatMap((documentId) => this.placeOf(documentId) ?? []);
  }

  /** All cases that somebody looks at. */
  watched(): string[] {
    return [...this.rooms.keys()];
  }

  /** @returns whether that is news */
  advance(place: CasePlace): boolean {
    const room = this.rooms.get(place.documentId);
    if (!room || room.place.version >= place.version) return false;
    room.place = place;
    return true;
  }

  private enterRoom(connection: string, place: CasePlace): void {
    const room = this.rooms.get(place.documentId);
    if (!room) {
      this.rooms.set(place.documentId, { place, viewers: new Set([connection]) });
      return;
    }
    room.viewers.add(connection);
  }

  private leaveRoom(connection: string, documentId: string): void {
    const room = this.rooms.get(documentId);
    room?.viewers.delete(connection);
    if (room?.viewers.size === 0) this.rooms.delete(documentId);
  }
}
