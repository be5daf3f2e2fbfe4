import type { Core } from '@strapi/strapi';
import { findCampaign, type Campaign, type Catalogue } from '../configuration/catalogue';
import { inTransaction } from '../platform/database';
import { service } from '../platform/services';
import { publicUrl, settings } from '../platform/settings';
import { CAMPAIGN, FORM } from '../starter/starter-content';
import { ROLE_CODES } from '../../shared/permissions';
import { hasCases, insertDemoCases, insertDemoContacts, missing, type FormVersion } from './demo-store';
import type { CaseHistory } from './case-history';
import { generateContacts, type DemoContact } from './generate-contacts';
import { generateHistory } from './generate-history';
import { generateOpenings, type Opening } from './generate-openings';
import { installPeople, type InstalledPerson } from './install-people';
import { installTags } from './install-tags';
import { DEMO_TAGS } from './people';
import { readDemoRun, writeDemoRun, type DemoRun } from './run-record-store';
import { storiesFit, type Colleague, type StoryWorld } from './story-world';

export interface DemoOptions {
  /** How many cases. */
  cases: number;
  seed: string;
  /** Also into a database with cases of somebody else. */
  force: boolean;
  /** Of all colleagues of the demonstration. */
  password: string;
  /** When the history ends; the present, unless a test says otherwise. */
  now?: Date;
  onProgress?(done: number, total: number): void;
}

export type DemoResult =
  | { kind: 'installed'; cases: number; contacts: number; people: InstalledPerson[] }
  | { kind: 'already-there'; run: DemoRun }
  | { kind: 'refused'; reason: string };

/** Cases per transaction: a server that runs beside it must not wait long for its turn to write. */
const BATCH = 200;
const CONTACTS_PER_CASE = 0.4;

/**
 * Fills the database with a demonstration: colleagues, contacts, and cases with the history of 90 days. Nothing is ever
 * sent to anybody: no outbox row is written and no event announced.
 *
 * It is there once or not at all: a second run adds nothing, and one that was broken off is brought to its end, since
 * the same seed and time give the same contacts and cases, with the same documentIds.
 */
export async function installDemo(strapi: Core.Strapi, options: DemoOptions): Promise<DemoResult> {
  const earlier = await readDemoRun(strapi);
  if (earlier?.finishedAt) return { kind: 'already-there', run: earlier };
  if (!earlier && !options.force && (await hasCases(strapi.db.connection))) {
    return { kind: 'refused', reason: 'The database has cases that are not of the demonstration.' };
  }
  const catalogue = await service(strapi, 'catalogue').get();
  const campaign = findCampaign(catalogue, CAMPAIGN.slug);
  const { categories } = catalogue;
  if (!campaign || !storiesFit(campaign) || categories.length === 0 || categories.some(({ workflow }) => workflow)) {
    return {
      kind: 'refused',
      reason: `The demonstration needs the campaign "${CAMPAIGN.slug}" with categories and workflow as they were installed.`,
    };
  }

  const run = earlier ?? { seed: options.seed, cases: options.cases, now: (options.now ?? new Date()).toISOString(), finishedAt: null };
  await writeDemoRun(strapi, run);
  const people = await installPeople(strapi, options.password);
  const contacts = generateContacts(run.seed, Math.max(1, Math.round(run.cases * CONTACTS_PER_CASE)), new Date(run.now));
  const world = await createWorld(strapi, run, { catalogue, campaign, people, contacts });
  const openings = generateOpenings(run.seed, run.cases, contacts, world.now);
  await installCases(strapi, world, openings, { form: formOf(catalogue, campaign), onProgress: options.onProgress });
  await writeDemoRun(strapi, { ...run, finishedAt: new Date().toISOString() });
  return { kind: 'installed', cases: openings.length, contacts: contacts.length, people };
}

async function createWorld(
  strapi: Core.Strapi,
  run: DemoRun,
  made: { catalogue: Catalogue; campaign: Campaign; people: InstalledPerson[]; contacts: DemoContact[] },
): Promise<StoryWorld> {
  const tagIds = await installTags(strapi);
  const contactIds = await inTransaction(strapi, ({ trx }) => insertDemoContacts(trx, made.contacts));
  const agents = made.people.filter(({ role }) => role === ROLE_CODES.agent || role === ROLE_CODES.homeAgent).map(toColleague);
  const supervisor = made.people.find(({ role }) => role === ROLE_CODES.supervisor);
  if (!supervisor) throw new Error('The demonstration has no supervisor');
  return {
    seed: run.seed,
    now: new Date(run.now),
    campaign: made.campaign,
    categories: made.catalogue.categories,
    agents,
    supervisor: toColleague(supervisor),
    ownerNames: new Map(made.people.map(({ id, name }) => [id, name])),
    contactIds,
    tagIds,
    tagNames: new Map([...tagIds].map(([slug, id]) => [id, DEMO_TAGS[slug]])),
    secret: settings(strapi).secret,
    publicUrl: publicUrl(strapi),
  };
}

function toColleague({ id, name, firstname, languages }: InstalledPerson): Colleague {
  return { id, name, firstName: firstname, languages };
}

/** The form of the web that answers are given to; null when it no longer asks what stories answer. */
function formOf(catalogue: Catalogue, campaign: Campaign): FormVersion | null {
  const form = campaign.formSlugs.includes(FORM.slug) ? catalogue.forms.get(FORM.slug) : undefined;
  return form?.definition.fields.some(({ key }) => key === 'plate') ? form : null;
}

async function installCases(
  strapi: Core.Strapi,
  world: StoryWorld,
  openings: Opening[],
  options: { form: FormVersion | null; onProgress?: DemoOptions['onProgress'] },
): Promise<void> {
  const numbers = service(strapi, 'case-numbers');
  for (let start = 0; start < openings.length; start += BATCH) {
    const batch = await missing(strapi.db.connection, 'cases', openings.slice(start, start + BATCH));
    const histories: CaseHistory[] = [];
    for (const opening of batch) histories.push(generateHistory(opening, await numbers.take(world.campaign.prefix), world));
    await inTransaction(strapi, ({ trx }) => insertDemoCases(trx, histories, options.form));
    options.onProgress?.(Math.min(start + BATCH, openings.length), openings.length);
  }
}
