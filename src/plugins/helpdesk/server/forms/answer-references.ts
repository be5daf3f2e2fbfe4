import type { FormDefinition } from '../../shared/form-fields';
import type { Answers } from './compiled-form';

/** What answers name that has to be there: documentIds of contacts, and names of files. */
export interface AnswerReferences {
  contacts: string[];
  files: string[];
}

/** What answers to a form name, so that it can be looked for at once. What has not the form of a name is left out. */
export function answerReferences({ fields }: FormDefinition, answers: Answers): AnswerReferences {
  const given = fields.filter(({ key }) => Object.hasOwn(answers, key));
  return {
    contacts: given.flatMap(({ key, kind }) => {
      const answer = answers[key];
      return kind === 'contact' && typeof answer === 'string' && answer.length <= 40 ? [answer] : [];
    }),
    files: given.flatMap(({ key, kind }) => {
      const answer = answers[key];
      return kind === 'file' && Array.isArray(answer) ? answer.filter((name) => typeof name === 'string') : [];
    }),
  };
}
