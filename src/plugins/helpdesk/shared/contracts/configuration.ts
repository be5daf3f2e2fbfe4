import type { FormDefinition } from '../form-fields';
import type { Localised } from '../localised';
import type { Problem } from '../problems';
import type { WorkflowDefinition } from '../workflow-definition';

/**
 * Who works in a campaign (R60): everybody, or who is in one of the teams or is one of the people, each named by the
 * e-mail address they sign in with.
 */
export type CampaignMembers = { everyone: true } | { teams: string[]; people: string[] };

export interface CampaignDefinition {
  slug: string;
  name?: Localised;
  prefix?: string;
  kind?: 'inbound' | 'outbound';
  active?: boolean;
  webForm?: boolean;
  /** Slugs of forms, in the order in which they are shown. */
  forms?: string[];
  /** Slug of its workflow. */
  workflow?: string;
  /** Slug of the form whose fields stand in the header of its cases (R9); null for none. */
  headerForm?: string | null;
  /** Slug of the template of its acknowledgement; null for none. */
  acknowledgement?: string | null;
  /** A new campaign that does not say is everybody's. */
  members?: CampaignMembers;
}

export interface CategoryDocument {
  slug: string;
  name?: Localised;
  /** Slug of a workflow that its cases follow instead of their campaign's (R33); null for none. */
  workflow?: string | null;
  /** Of new cases, 0–100 (R19); null for the usual one. */
  initialPriority?: number | null;
  /** One that is out of use is no longer offered; cases that have it keep it. */
  active?: boolean;
}

/** Texts of a message, by language; see `TEMPLATE_PLACEHOLDERS` for what they may speak of. */
export interface TemplateDocument {
  slug: string;
  /** What colleagues call it. */
  name?: string;
  subject?: Localised;
  body?: Localised;
}

/** What a client can consent to. Another wording is another version of it. */
export interface ConsentDocument {
  key: string;
  wording?: Localised;
}

/** Where the cases of a status go that the document leaves out. */
export interface StatusMove {
  from: string;
  to: string;
}

export type WorkflowDocument = WorkflowDefinition & { moves?: StatusMove[] };

export interface FormDocument extends FormDefinition {
  slug: string;
  title?: Localised;
  public?: boolean;
  /** Keys of the consents it asks for. */
  consents?: string[];
  /** Keys of fields that go; answers given to them stay readable with the version they were given on. */
  removedFields?: string[];
}

/** The configuration as one document (B15). Parts that are not named stay as they are. */
export interface ConfigurationDocument {
  format: 1;
  campaigns?: CampaignDefinition[];
  workflows?: WorkflowDocument[];
  forms?: FormDocument[];
  categories?: CategoryDocument[];
  templates?: TemplateDocument[];
  consents?: ConsentDocument[];
}

/** One difference between what is live and what would be. `undefined` on a side (absent in JSON): not there. */
export interface Change {
  path: string;
  from?: unknown;
  to?: unknown;
}

export interface ConfigurationCheck {
  changes: Change[];
  problems: Problem[];
  /** How many open cases stand on what changes. */
  openCases: number;
}

/** `GET …/configuration?campaigns=a,b`; 400 for a campaign that there is not */
export namespace GetConfiguration {
  export interface Response {
    data: ConfigurationDocument;
    /** Changes whenever the configuration does; for `If-Match`. */
    meta: { revision: string };
  }
}

/** `PUT …/configuration?dryRun=true`; 400 for another parameter or another spelling of it, and for an `If-Match` that is no list of tags */
export namespace PutConfiguration {
  export interface Response {
    data: ConfigurationCheck;
    meta: { revision: string };
  }
}
