import { automaticSubject } from '../cases/subject';
import { trackingToken, trackingTokenHash } from '../cases/tracking-token';
import type { CaseSnapshot } from '../cases/case-snapshot';
import { localise } from '../../shared/localised';
import { recordHistory, type CaseHistory } from './case-history';
import { createConversation } from './conversation';
import type { Opening } from './generate-openings';
import { openingActivities, openingOrigin } from './opening-activities';
import type { DemoTag } from './people';
import { createRandom, type Random } from './random';
import { change, clientWrites, note, pause, tellClient, toStatus, withCategory, work, type Story } from './story-steps';
import { statusId, type Colleague, type StoryWorld } from './story-world';

const DAY = 24 * 60 * 60_000;

/**
 * The whole history of a case, from its opening to now.
 *
 * @param number its case number
 */
export function generateHistory(opening: Opening, number: string, world: StoryWorld): CaseHistory {
  const story = begin(opening, number, world);
  const { random } = story;
  const fate = random.weighted([
    ['solved', 79],
    ['waiting', 9],
    ['stalled', 8],
    ['untouched', 4],
  ] as const);

  if (fate !== 'untouched') {
    takeOn(story);
    if (random.chance(0.35)) tag(story, tagFor(story));
    if (random.chance(0.12)) handOver(story);
    if (fate === 'waiting' || random.chance(0.45)) ask(story);
    if (fate === 'solved' || fate === 'stalled') hearBack(story);
    if (fate === 'stalled' && random.chance(0.6)) holdOn(story);
    if (fate === 'solved') solve(story);
  } else if (random.chance(0.3)) {
    clientWrites(story, story.talk.line('chasers'), random.between(20, 60));
  }
  return story.record.finish(opening.source === 'web' && story.talk.plate ? { plate: story.talk.plate } : null);
}

function begin(opening: Opening, number: string, world: StoryWorld): Story {
  const random = createRandom(`${world.seed}:case:${opening.index}`);
  const talk = createConversation(random, opening);
  const owner = agentFor(random, opening, world);
  const contactId = world.contactIds.get(opening.contact.documentId);
  if (contactId === undefined) throw new Error(`Contact ${opening.contact.documentId} is not there`);
  const snapshot = newCase(opening, number, world, { random, talk, owner, contactId });
  const record = recordHistory(snapshot, opening.at, world, random);
  record.add(opening.at, openingOrigin(opening, contactId, owner), openingActivities(opening, snapshot, talk, world));
  return { world, opening, random, talk, record, contactId, owner, at: opening.at };
}

function newCase(
  { documentId, contact, source, topic, at }: Opening,
  number: string,
  { campaign, categories, secret }: StoryWorld,
  { random, talk, owner, contactId }: Pick<Story, 'random' | 'talk' | 'owner' | 'contactId'>,
): CaseSnapshot {
  const category = random.chance(0.75) ? categories.find(({ slug }) => slug === topic) : undefined;
  const byColleague = source !== 'web' && source !== 'email';
  return {
    id: 0,
    documentId,
    number,
    subject: random.chance(0.08) ? automaticSubject(contact.displayName, localise(campaign.name, 'en')) : talk.subject,
    source,
    phase: campaign.workflow.initial.phase,
    priority: category?.initialPriority ?? 50,
    revision: 1,
    deadlineAt: null,
    closedAt: null,
    firstRespondedAt: null,
    statusSince: at,
    callbackAt: null,
    legalHold: false,
    trackingTokenHash: trackingTokenHash(trackingToken(secret, documentId)),
    contactId,
    campaignId: campaign.id,
    statusId: campaign.workflow.initial.id,
    categoryId: category?.id ?? null,
    ownerId: byColleague && random.chance(0.8) ? owner.id : null,
    tagIds: [],
    custom: {},
  };
}

function agentFor(random: Random, { contact }: Opening, { agents }: StoryWorld, except?: Colleague): Colleague {
  const others = agents.filter((agent) => agent !== except);
  const speakers = others.filter(({ languages }) => languages.includes(contact.language));
  return random.pick(speakers.length > 0 ? speakers : others);
}

/** Somebody takes the case from the queue, or is given it. */
function takeOn(story: Story): void {
  const { random, world } = story;
  work(
    story,
    random.weighted([
      [random.between(5, 90), 50],
      [random.between(90, 480), 35],
      [random.between(480, 1_300), 15],
    ]),
  );
  if (random.chance(0.2)) {
    change(
      story,
      { owner: { id: story.owner.id, label: story.owner.name }, ...(random.chance(0.4) && { priority: 80 }) },
      world.supervisor,
    );
    work(story, random.between(3, 120));
  }
  change(story, {
    ...toStatus(story, 'in-progress'),
    owner: { id: story.owner.id, label: story.owner.name },
    ...(random.chance(0.6) && withCategory(story)),
    ...(story.opening.topic === 'complaints' && random.chance(0.6) && { deadlineAt: new Date(story.opening.at.getTime() + 30 * DAY) }),
  });
}

function handOver(story: Story): void {
  const { random, world, opening } = story;
  work(story, random.between(20, 400));
  note(story, story.talk.line('notes'));
  const next = agentFor(random, opening, world, story.owner);
  pause(story);
  change(story, { owner: { id: next.id, label: next.name } });
  story.owner = next;
}

function ask(story: Story): void {
  work(story, story.random.between(5, 200));
  tellClient(story, story.talk.question);
  pause(story);
  change(story, toStatus(story, 'waiting-for-customer'));
}

/** The client answers what they were asked, sooner or later. */
function hearBack(story: Story): void {
  if (story.record.current().statusId !== statusId(story.world, 'waiting-for-customer')) return;
  clientWrites(
    story,
    story.talk.answer,
    story.random.weighted([
      [story.random.between(1, 8), 60],
      [story.random.between(9, 120), 40],
    ]),
  );
  work(story, story.random.between(5, 300));
  change(story, toStatus(story, 'in-progress'));
}

function holdOn(story: Story): void {
  work(story, story.random.between(60, 900));
  tellClient(story, story.talk.line('holdOns'));
  if (story.random.chance(0.5)) clientWrites(story, story.talk.line('chasers'), story.random.between(30, 120));
}

function solve(story: Story): void {
  const { random, talk } = story;
  if (random.chance(0.3)) {
    work(story, random.between(10, 200));
    note(story, talk.line('notes'));
  }
  close(story, talk.resolution, random.between(15, 900));
  if (random.chance(0.25)) clientWrites(story, talk.line('thanks'), random.between(1, 20));
  if (random.chance(0.06)) {
    clientWrites(story, talk.line('comebacks'), random.between(20, 160));
    work(story, random.between(10, 240));
    change(story, toStatus(story, 'in-progress'));
    tag(story, 'came-back');
    close(story, talk.line('amends'), random.between(30, 900));
  }
}

function close(story: Story, text: string, minutes: number): void {
  work(story, minutes);
  tellClient(story, text);
  pause(story);
  // The starter workflow closes no case without a category.
  change(story, { ...toStatus(story, 'closed'), ...withCategory(story) });
}

function tag(story: Story, wanted: DemoTag): void {
  const { world, record } = story;
  const id = world.tagIds.get(wanted);
  if (id === undefined) return;
  pause(story);
  const tags = [...new Set([...record.current().tagIds, id])].map((tagId) => ({ id: tagId, label: world.tagNames.get(tagId) ?? '' }));
  change(story, { tags });
}

function tagFor({ random, opening }: Story): DemoTag {
  const { contact, topic } = opening;
  // The same clients are important each time.
  if (contact.documentId.charCodeAt(1) % 12 === 0) return 'vip';
  if (contact.kind === 'company' && random.chance(0.5)) return 'company';
  const byTopic = {
    general: 'invoice',
    orders: 'invoice',
    complaints: 'warranty',
    technical: 'spare-parts',
    logistics: 'carrier',
  } as const;
  return byTopic[topic];
}
