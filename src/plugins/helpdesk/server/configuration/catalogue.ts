import type { CampaignMembers } from '../../shared/contracts/configuration';
import type { FormDefinition } from '../../shared/form-fields';
import type { Localised } from '../../shared/localised';
import type { CompiledTemplate } from '../templates/compile-template';
import type { Status, Workflow } from '../workflow/definition';

export interface Category {
  id: number;
  documentId: string;
  slug: string;
  name: Localised;
  initialPriority: number | null;
  /** One that is out of use is not offered; cases that have it keep it. */
  active: boolean;
  /** Its own, which cases of it follow in any campaign (R33); null where they follow their campaign's. */
  workflow: Workflow | null;
}

export interface Form {
  id: number;
  slug: string;
  title: Localised;
  isPublic: boolean;
  version: number;
  definition: FormDefinition;
  consents: ConsentPurpose[];
}

export interface ConsentPurpose {
  key: string;
  wording: Localised;
  version: number;
}

/** A message that was written beforehand (R125). */
export interface Template {
  slug: string;
  name: string;
  text: CompiledTemplate;
}

export interface Campaign {
  id: number;
  documentId: string;
  slug: string;
  name: Localised;
  prefix: string;
  active: boolean;
  webForm: boolean;
  workflow: Workflow;
  acknowledgement: CompiledTemplate | null;
  formSlugs: string[];
  /** The form whose fields stand in the header of its cases (R9). */
  headerFormSlug: string | null;
}

/**
 * The configuration that decisions are made with, whole and ready for use: read once, kept until something in it
 * changes, so that taking in a case asks the database for nothing but the contact.
 */
export interface Catalogue {
  /** Of the configuration this was read from, see `generation-store.ts`. */
  generation: number;
  campaigns: Campaign[];
  statuses: Map<number, Status>;
  categories: Category[];
  forms: Map<string, Form>;
  consentPurposes: Map<string, ConsentPurpose>;
  /** By slug, in the order of their names. */
  templates: Map<string, Template>;
  /** Who works in which campaign, by its database id (R60); also of campaigns that are left out because they do not work. */
  members: Map<number, CampaignMembers>;
}

/** A campaign by slug or documentId; undefined when there is none. */
export function findCampaign(catalogue: Catalogue, reference: string): Campaign | undefined {
  return catalogue.campaigns.find(({ slug, documentId }) => slug === reference || documentId === reference);
}

/** The forms of a campaign that are published, in its order; that of the header comes last. */
export function formsOfCampaign(catalogue: Catalogue, { formSlugs, headerFormSlug }: Campaign): Form[] {
  return [...formSlugs, ...(headerFormSlug === null ? [] : [headerFormSlug])].flatMap((slug) => catalogue.forms.get(slug) ?? []);
}

/** The workflow a case follows: its category's own, or else its campaign's (R33). */
export function workflowOf({ workflow }: Campaign, category: Category | null | undefined): Workflow {
  return category?.workflow ?? workflow;
}

/** Whether cases of a campaign can be in a status: one of its own workflow, or of a category's, which any campaign may have. */
export function mayBeIn({ categories }: Catalogue, campaign: Campaign, status: Status): boolean {
  return [campaign, ...categories].some(({ workflow }) => workflow?.statuses.includes(status));
}

/** A category by slug or documentId; undefined when there is none. */
export function findCategory(catalogue: Catalogue, reference: string): Category | undefined {
  return catalogue.categories.find(({ slug, documentId }) => slug === reference || documentId === reference);
}

/** A status of one workflow by documentId, key or name in any language (R29: of no other workflow). */
export function findStatus(workflow: Workflow, reference: string): Status | undefined {
  return (
    workflow.statuses.find(({ documentId, key }) => documentId === reference || key === reference) ??
    workflow.statuses.find(({ name }) => Object.values(name).includes(reference))
  );
}
