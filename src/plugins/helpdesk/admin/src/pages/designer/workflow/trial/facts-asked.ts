import type { FormDocument, WorkflowDocument } from '../../../../../../shared/contracts/configuration';
import { fieldsOf } from '../../../../../../shared/conditions';
import type { FormField } from '../../../../../../shared/form-fields';
import type { RequirableActivity } from '../../../../../../shared/workflow-definition';

/** What a workflow looks at when it decides; of a case that somebody makes up, nothing else has to be said. */
export interface FactsAsked {
  /** Fields of the case */
  fields: Set<string>;
  answers: { form: string; field: FormField }[];
  acts: Set<RequirableActivity>;
  openTasks: boolean;
  minutes: boolean;
  people: boolean;
  confirmation: boolean;
  callbackAt: boolean;
  /** Keys of statuses that a case must have been in */
  mandatory: string[];
}

/** @param forms those of the campaign, whose fields may be required for a status */
export function factsAsked({ statuses, transitions }: WorkflowDocument, forms: FormDocument[]): FactsAsked {
  const asked: FactsAsked = {
    fields: new Set(),
    answers: [],
    acts: new Set(),
    openTasks: false,
    minutes: false,
    people: statuses.some(({ roles, teams, skills }) => [roles, teams, skills].some((list) => list && list.length > 0)),
    confirmation: false,
    callbackAt: statuses.some(({ due }) => due?.mode === 'pick'),
    mandatory: statuses.filter(({ mandatory }) => mandatory).map(({ key }) => key),
  };
  const paths = new Set<string>();
  if (statuses.some(({ kind }) => kind === 'private-callback')) asked.fields.add('owner');
  for (const guard of transitions.flatMap(({ guards = [] }) => guards)) {
    switch (guard.guard) {
      case 'required-field':
        asked.fields.add(guard.field);
        break;
      case 'owner':
        asked.fields.add('owner');
        break;
      case 'required-answer':
        paths.add(`answers.${guard.form}.${guard.field}`);
        break;
      case 'condition':
        for (const field of fieldsOf(guard.when)) (field.startsWith('answers.') ? paths : asked.fields).add(field);
        break;
      case 'required-activity':
        asked.acts.add(guard.activity);
        break;
      case 'open-tasks':
        asked.openTasks = true;
        break;
      case 'time-in-status':
        asked.minutes = true;
        break;
      case 'confirmation':
        asked.confirmation = true;
        break;
      case 'callback-due':
        asked.callbackAt = true;
        break;
      case 'role':
      case 'team':
      case 'skill':
        asked.people = true;
    }
  }
  asked.answers = forms.flatMap(({ slug, fields }) =>
    fields
      .filter(({ key, requiredFor = [] }) => requiredFor.length > 0 || paths.has(`answers.${slug}.${key}`))
      .map((field) => ({ form: slug, field })),
  );
  return asked;
}
