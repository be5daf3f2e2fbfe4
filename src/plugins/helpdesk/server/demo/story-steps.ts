import type { CasePatch } from '../cases/case-patch';
import { CASE_LIMITS } from '../../shared/limits';
import type { HistoryRecorder } from './case-history';
import type { Conversation } from './conversation';
import type { Opening } from './generate-openings';
import { afterHoursAwake, afterOfficeMinutes } from './office-hours';
import { clientOrigin } from './opening-activities';
import type { Random } from './random';
import { colleagueOrigin, statusId, type Colleague, type StoryStatus, type StoryWorld } from './story-world';

/** A case while its story is told. `at` is how far it has come. */
export interface Story {
  world: StoryWorld;
  opening: Opening;
  random: Random;
  talk: Conversation;
  record: HistoryRecorder;
  contactId: number;
  owner: Colleague;
  at: Date;
}

/** The part of a change that moves the case on. */
export function toStatus({ world }: Story, key: StoryStatus): CasePatch {
  return { statusId: statusId(world, key) };
}

/** The part of a change that fills in the category where it is missing. */
export function withCategory({ world, record, opening }: Story): CasePatch {
  const { categoryId } = record.current();
  return { categoryId: categoryId ?? world.categories.find(({ slug }) => slug === opening.topic)?.id ?? world.categories[0]?.id };
}

export function change(story: Story, patch: CasePatch, by = story.owner): void {
  story.record.change(story.at, colleagueOrigin(by, { channel: 'admin', cause: 'content-manager' }), patch);
}

/** For colleagues only. */
export function note(story: Story, body: string): void {
  const origin = colleagueOrigin(story.owner, { channel: 'admin', cause: 'note' });
  story.record.add(story.at, origin, [{ kind: 'message', direction: 'internal', visibility: 'internal', body }]);
}

/** By mail; a client without an address is rung up, which leaves a note. */
export function tellClient(story: Story, text: string): void {
  const { opening, owner, record, talk } = story;
  const [to] = opening.contact.emails;
  if (!to) return note(story, talk.line('phoned'));
  const { number, subject } = record.current();
  const origin = colleagueOrigin(owner, { channel: 'email', cause: 'reply' });
  record.add(story.at, origin, [
    {
      kind: 'message',
      direction: 'out',
      visibility: 'public',
      subject: `[${number}] ${subject}`.slice(0, CASE_LIMITS.subject),
      body: talk.fromUs(text, owner.firstName),
      data: { to },
    },
  ]);
}

/** The client writes after some hours, at a time people write. */
export function clientWrites(story: Story, text: string, hours: number): void {
  const { opening, record, talk, contactId } = story;
  story.at = afterHoursAwake(story.at, hours + story.random.next());
  if (opening.contact.emails.length === 0) return;
  const { number, subject } = record.current();
  record.add(story.at, clientOrigin(contactId, opening.contact.displayName), [
    {
      kind: 'message',
      direction: 'in',
      visibility: 'public',
      subject: `Re: [${number}] ${subject}`.slice(0, CASE_LIMITS.subject),
      body: talk.fromClient(text),
      data: { from: opening.contact.emails[0] },
    },
  ]);
}

/** Time at work passes; seconds are left to chance. */
export function work(story: Story, minutes: number): void {
  story.at = new Date(afterOfficeMinutes(story.at, minutes).getTime() + story.random.between(0, 59_999));
}

/** Between two clicks. */
export function pause(story: Story): void {
  story.at = new Date(story.at.getTime() + story.random.between(4_000, 45_000));
}
