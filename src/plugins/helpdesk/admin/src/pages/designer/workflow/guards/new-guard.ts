import type { Guard } from '../../../../../../shared/workflow-definition';
import { UNANSWERED_KINDS, type FormField } from '../../../../../../shared/form-fields';
import type { Configuration } from '../../draft/draft';

export const GUARDS = [
  'required-field',
  'required-answer',
  'required-activity',
  'open-tasks',
  'role',
  'team',
  'skill',
  'owner',
  'callback-due',
  'time-in-status',
  'condition',
  'confirmation',
] as const satisfies readonly Guard['guard'][];

/** Fields of a form that an answer can be given to. */
export function answerableFields(configuration: Configuration, form: string): FormField[] {
  const fields = configuration.forms.find(({ slug }) => slug === form)?.fields ?? [];
  return fields.filter(({ kind }) => !UNANSWERED_KINDS.includes(kind));
}

/** A guard as it is before anybody has filled it in. */
export function newGuard(guard: Guard['guard'], configuration: Configuration): Guard {
  switch (guard) {
    case 'required-field':
      return { guard, field: 'category' };
    case 'required-answer': {
      const form = configuration.forms[0]?.slug ?? '';
      return { guard, form, field: answerableFields(configuration, form)[0]?.key ?? '' };
    }
    case 'required-activity':
      return { guard, activity: 'comment' };
    case 'role':
      return { guard, roles: [] };
    case 'team':
      return { guard, teams: [] };
    case 'skill':
      return { guard, skills: [] };
    case 'time-in-status':
      return { guard, minMinutes: 0 };
    case 'condition':
      return { guard, when: { combinator: 'and', rules: [] } };
    case 'confirmation':
      return { guard, text: { en: '' } };
    case 'open-tasks':
    case 'owner':
    case 'callback-due':
      return { guard };
  }
}
