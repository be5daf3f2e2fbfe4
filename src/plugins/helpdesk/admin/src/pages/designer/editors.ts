import type { ComponentType } from 'react';
import type { Localised } from '../../../../shared/localised';
import type { Problem } from '../../../../shared/problems';
import { CampaignEditor } from './campaign/CampaignEditor';
import { CategoryEditor } from './category/CategoryEditor';
import type { DesignedPart } from '../../../../shared/contracts/designer';
import type { Place } from './inputs/places';
import type { Configuration, Entities } from './draft/draft';
import { FormEditor } from './form/FormEditor';
import { newCampaign } from './new-campaign';
import { newCategory } from './new-category';
import { newForm } from './new-form';
import { newTemplate } from './new-template';
import { newWorkflow } from './new-workflow';
import { TemplateEditor } from './template/TemplateEditor';
import { WorkflowEditor } from './workflow/WorkflowEditor';

export interface EditorProps<T> {
  value: T;
  /** As it is published; undefined for a new one */
  live: T | undefined;
  /** What is live with the drafts laid over it */
  configuration: Configuration;
  /** Of this entity, with whole paths */
  problems: Problem[];
  place?: Place;
  onChange: (next: T) => void;
}

/** Who edits which part of the configuration. */
export const EDITORS: { [P in DesignedPart]: ComponentType<EditorProps<Entities[P]>> } = {
  workflows: WorkflowEditor,
  campaigns: CampaignEditor,
  forms: FormEditor,
  categories: CategoryEditor,
  templates: TemplateEditor,
};

/** How a new entity starts. */
export const STARTS: { [P in DesignedPart]: (slug: string, name: Localised) => Entities[P] } = {
  workflows: newWorkflow,
  campaigns: newCampaign,
  forms: newForm,
  categories: newCategory,
  templates: newTemplate,
};
