import { ROLE_CODES } from '../../shared/permissions';
import { phaseOf } from '../../shared/status-kinds';
import type { Campaign } from '../configuration/catalogue';
import { ACKNOWLEDGEMENT, CAMPAIGN, CATEGORIES, STATUSES, WORKFLOW } from '../starter/starter-content';
import { compileTemplate } from '../templates/compile-template';
import type { Transition } from '../../shared/workflow-definition';
import { compileWorkflow } from '../workflow/definition';
import type { CaseHistory } from './case-history';
import { generateContacts } from './generate-contacts';
import { generateHistory } from './generate-history';
import { generateOpenings } from './generate-openings';
import { isOfficeOpen } from './office-hours';
import { DEMO_PEOPLE, DEMO_TAGS, type DemoTag } from './people';
import { storiesFit, type StoryWorld } from './story-world';

const NOW = new Date('2026-03-04T10:00:00Z');
const DAY = 24 * 60 * 60_000;
const CASES = 400;

function starterCampaign(transitions: Transition[] = WORKFLOW.transitions): Campaign {
  const statuses = STATUSES.map(({ key, name, kind }, index) => ({
    id: 11 + index,
    documentId: `status-${key}`,
    key,
    name,
    kind,
    phase: phaseOf(kind),
  }));
  return {
    id: 1,
    documentId: 'campaign-support',
    slug: CAMPAIGN.slug,
    name: { en: CAMPAIGN.name, ...CAMPAIGN.nameTranslations },
    prefix: CAMPAIGN.prefix,
    active: true,
    webForm: true,
    workflow: compileWorkflow({ id: 1, slug: 'support', initialKey: 'new' }, statuses, transitions),
    acknowledgement: compileTemplate(ACKNOWLEDGEMENT),
    formSlugs: ['intake'],
    headerFormSlug: null,
  };
}

function tell(seed = 'test') {
  const contacts = generateContacts(seed, 400, NOW);
  const people = DEMO_PEOPLE.map(({ firstname, lastname, languages }, index) => ({
    id: 21 + index,
    firstName: firstname,
    name: `${firstname} ${lastname}`,
    languages,
  }));
  const supervisor = people.find((_, index) => DEMO_PEOPLE[index]?.role === ROLE_CODES.supervisor);
  if (!supervisor) throw new Error('There is no supervisor');
  const tags = (Object.keys(DEMO_TAGS) as DemoTag[]).map((slug, index) => [slug, 31 + index] as const);
  const world: StoryWorld = {
    seed,
    now: NOW,
    campaign: starterCampaign(),
    categories: CATEGORIES.map(({ slug, name, nameTranslations, initialPriority }, index) => ({
      id: 41 + index,
      documentId: `category-${slug}`,
      slug,
      name: { en: name, ...nameTranslations },
      initialPriority,
      active: true,
      workflow: null,
    })),
    agents: people.filter((_, index) => DEMO_PEOPLE[index]?.languages.length),
    supervisor,
    ownerNames: new Map(people.map(({ id, name }) => [id, name])),
    contactIds: new Map(contacts.map(({ documentId }, index) => [documentId, 100 + index])),
    tagIds: new Map(tags),
    tagNames: new Map(tags.map(([slug, id]) => [id, DEMO_TAGS[slug]])),
    secret: 'secret of the tests',
    publicUrl: 'http://localhost:1337',
  };
  const openings = generateOpenings(seed, CASES, contacts, NOW);
  return { world, openings, histories: openings.map((opening, index) => generateHistory(opening, `SUP-${index + 1}`, world)) };
}

const { world, openings, histories } = tell();
const statusKeys = ({ spans }: CaseHistory) =>
  spans.map(({ statusId }) => world.campaign.workflow.statuses.find(({ id }) => id === statusId)?.key);

describe('generateOpenings', () => {
  it('begins within 90 days, oldest first, most of them on workdays', () => {
    expect(openings).toHaveLength(CASES);
    openings.forEach(({ at, index }, position) => {
      expect(index).toBe(position);
      expect(at.getTime()).toBeGreaterThanOrEqual(openings[position - 1]?.at.getTime() ?? NOW.getTime() - 90 * DAY);
      expect(at.getTime()).toBeLessThan(NOW.getTime());
    });
    const workdays = openings.filter(({ at }) => at.getUTCDay() % 6 !== 0);
    expect(workdays.length).toBeGreaterThan(0.8 * CASES);
  });
});

describe('generateHistory', () => {
  it('tells the same story for the same seed and time, another for another seed', () => {
    const asText = (seed?: string) => JSON.stringify(tell(seed).histories);
    expect(asText() === JSON.stringify(histories)).toBe(true);
    expect(asText('other') === JSON.stringify(histories)).toBe(false);
  });

  it('never takes a step that the starter workflow forbids', () => {
    for (const history of histories) {
      const keys = statusKeys(history);
      expect(keys[0]).toBe('new');
      keys.slice(1).forEach((to, index) => expect(WORKFLOW.transitions).toContainEqual(expect.objectContaining({ from: keys[index], to })));
      if (keys.includes('closed')) expect(history.snapshot.categoryId).not.toBeNull();
    }
  });

  it('leaves no gap between status spans, and exactly the last one open', () => {
    for (const { spans, openedAt, snapshot } of histories) {
      expect(spans[0]?.from).toEqual(openedAt);
      spans.forEach(({ to }, index) => expect(to).toEqual(spans[index + 1]?.from ?? null));
      expect(spans.at(-1)).toMatchObject({ statusId: snapshot.statusId, phase: snapshot.phase });
      if (snapshot.phase === 'closed') expect(snapshot.closedAt).toEqual(spans.at(-1)?.from);
      else expect(snapshot.closedAt).toBeNull();
    }
  });

  it('keeps to the order of time, and ends before now', () => {
    for (const { entries, openedAt, updatedAt } of histories) {
      expect(entries[0]).toMatchObject({ kind: 'created', at: openedAt });
      expect(entries.every(({ at }, index) => at >= (entries[index - 1]?.at ?? openedAt))).toBe(true);
      expect(entries.at(-1)?.at).toEqual(updatedAt);
      expect(updatedAt.getTime()).toBeLessThanOrEqual(NOW.getTime());
    }
  });

  it('counts the revision up once per change', () => {
    for (const { entries, snapshot } of histories) {
      const changes = new Set(entries.filter(({ kind }) => kind.endsWith('-change')).map(({ correlationId }) => correlationId));
      expect(snapshot.revision).toBe(1 + changes.size);
    }
  });

  it('lets colleagues work in office hours, and owners be agents', () => {
    const owners = new Set(world.agents.map(({ id }) => id));
    for (const { entries, snapshot } of histories) {
      if (snapshot.ownerId !== null) expect(owners).toContain(snapshot.ownerId);
      // A click may come moments after closing time.
      const colleagues = entries.filter(({ origin }) => origin.actor.kind === 'admin-user');
      for (const { at } of colleagues) expect(isOfficeOpen(at) || isOfficeOpen(new Date(at.getTime() - 5 * 60_000))).toBe(true);
    }
  });

  it('keeps the tracking token out of acknowledgements, and writes to nobody without an address', () => {
    for (const [index, { entries }] of histories.entries()) {
      const out = entries.filter(({ direction }) => direction === 'out');
      for (const { data } of out) expect(openings[index]?.contact.emails).toContain((data as { to: string }).to);
      for (const { body } of out) expect(body).not.toMatch(/track\/#[A-Za-z0-9]/);
      for (const { body, subject } of entries) expect(`${subject} ${body}`).not.toMatch(/[{}]/);
    }
  });

  it('has cases in every status, some untouched and some reopened', () => {
    const last = new Set(histories.map((history) => statusKeys(history).at(-1)));
    expect([...last].sort()).toEqual(['closed', 'in-progress', 'new', 'waiting-for-customer']);
    expect(histories.some((history) => statusKeys(history).filter((key) => key === 'closed').length > 1)).toBe(true);
  });
});

describe('storiesFit', () => {
  it('takes the campaign as it was installed', () => {
    expect(storiesFit(starterCampaign())).toBe(true);
  });

  it.each([
    ['a way that is missing', WORKFLOW.transitions.slice(1)],
    [
      'a guard that stories do not meet',
      [
        ...WORKFLOW.transitions,
        { from: 'closed', to: 'in-progress', guards: [{ guard: 'required-field', field: 'deadlineAt' }] } as Transition,
      ],
    ],
  ])('refuses %s', (_, transitions) => {
    expect(storiesFit(starterCampaign(transitions))).toBe(false);
  });
});
