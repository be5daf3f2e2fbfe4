import type { FormDefinition } from '../form-fields';
import type { Localised } from '../localised';
import type { Problem } from '../problems';
import type { WorkflowDefinition } from '../workflow-definition';

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
  /** Name of the template of its acknowledgement; null for none. */
  acknowledgement?: string | null;
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

/** `GET …/configuration?campaigns=a,b` */
export namespace GetConfiguration {
  export interface Response {
    data: ConfigurationDocument;
    /** Changes whenever the configuration does; for `If-Match`. */
    meta: { revision: string };
  }
}

/** `PUT …/configuration?dryRun=true` */
export namespace PutConfiguration {
  export interface Response {
    data: ConfigurationCheck;
    meta: { revision: string };
  }
}
