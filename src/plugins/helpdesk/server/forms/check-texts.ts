import type { FormDefinition } from '../../shared/form-fields';
import { hasText, LANGUAGE_TAG, type Localised } from '../../shared/localised';
import type { DefinitionProblem } from './check-definition';

type Path = DefinitionProblem['path'];

/**
 * Labels and titles without a word, and texts in what is no language. It is asked when a form is published; definitions
 * of older releases, which may have such texts, are read all the same.
 */
export function checkTexts({ sections = [], fields }: FormDefinition): DefinitionProblem[] {
  return [
    ...fields.flatMap(({ label, help, options = [], action }, index) => {
      const path: Path = ['fields', index];
      return [
        ...checkLabel(label, [...path, 'label']),
        ...checkLanguages(help, [...path, 'help']),
        ...options.flatMap((option, position) => checkLabel(option.label, [...path, 'options', position, 'label'])),
        ...(action?.action === 'add-task' ? checkLanguages(action.title, [...path, 'action', 'title']) : []),
      ];
    }),
    ...sections.flatMap(({ title, help }, index) => [
      ...checkLabel(title, ['sections', index, 'title']),
      ...checkLanguages(help, ['sections', index, 'help']),
    ]),
  ];
}

function checkLabel(texts: Localised, path: Path): DefinitionProblem[] {
  const languages = checkLanguages(texts, path);
  return languages.length > 0 || hasText(texts)
    ? languages
    : [{ path, message: 'needs a text in one language at least', params: { fault: 'no-text' } }];
}

function checkLanguages(texts: Localised = {}, path: Path): DefinitionProblem[] {
  return Object.keys(texts)
    .filter((tag) => !LANGUAGE_TAG.test(tag))
    .map((tag) => ({ path, message: `"${tag}" is no language, such as "cs"`, params: { fault: 'no-language', key: tag } }));
}
