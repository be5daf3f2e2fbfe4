import type { FormDefinition } from '../../shared/form-fields';
import type { Answers } from './compiled-form';

/** What answers name that has to be there: documentIds of contacts, and whether there are files. */
export interface AnswerReferences {
  contacts: string[];
  hasFiles: boolean;
}

/** What answers to a form name, so that it can be looked for at once. What has not the form of a name is left out. */
export function answerReferences({ fields }: FormDefinition, answers: Answers): AnswerReferences {
  const given = fields.filter(({ key }) => Object.hasOwn(answers, key));
  return {
    contacts: given.flatMap(({ key, kind }) => {
      const answer = answers[key];
      return kind === 'contact' && typeof answer === 'string' && answer.length <= 40 ? [answer] : [];
    }),
    hasFiles: given.some(({ kind }) => kind === 'file'),
  };
}
