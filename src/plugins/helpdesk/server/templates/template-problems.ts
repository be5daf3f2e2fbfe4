import type { Localised } from '../../shared/localised';
import { compileTemplate } from './compile-template';

/** A text of a template that is none, such as `['body', 'cs']`, and why. */
export interface TemplateProblem {
  path: [part: 'subject' | 'body', language: string];
  message: string;
}

/** Texts that are no valid templates or speak of what does not exist, each by itself. */
export function templateProblems(source: { subject?: Localised; body?: Localised }): TemplateProblem[] {
  return (['subject', 'body'] as const).flatMap((part) =>
    Object.entries(source[part] ?? {}).flatMap(([language, text]): TemplateProblem[] => {
      try {
        compileTemplate({ subject: { [language]: text }, body: {} });
        return [];
      } catch (error) {
        return [{ path: [part, language], message: error instanceof Error ? error.message : 'is no template' }];
      }
    }),
  );
}
