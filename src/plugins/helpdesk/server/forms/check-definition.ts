import { answerKeyOf, isCaseNumber, isUrlTemplate, placeholdersOf } from '../../shared/button-url';
import { fieldsOf } from '../../shared/conditions';
import { UNANSWERED_KINDS, type FieldKind, type FormDefinition, type FormField, type FormSection } from '../../shared/form-fields';
import { answerSchema } from './answer-schema';
import { patternProblem } from './pattern';
import { visibilityCycle } from './visibility-cycle';

/** Something in a definition that keeps it from being published. */
export interface DefinitionProblem {
  /** Below the definition, such as `['fields', 3, 'options', 1, 'key']`. */
  path: (string | number)[];
  message: string;
}

const TEXTS: readonly FieldKind[] = ['short-text', 'long-text', 'url'];
const DATES: readonly FieldKind[] = ['date', 'date-time'];
const WITHOUT_DEFAULT: readonly FieldKind[] = ['heading', 'button', 'file', 'contact'];

/**
 * What a definition of the right shape still has wrong: names that do not fit together, properties that do not fit
 * their field, conditions that go round in circles.
 */
export function checkDefinition({ sections = [], fields }: FormDefinition): DefinitionProblem[] {
  const kinds = new Map(fields.map(({ key, kind }) => [key, kind]));
  const sectionKeys = new Set(sections.map(({ key }) => key));
  const problems = [
    ...twice(fields, ['fields']),
    ...twice(sections, ['sections']),
    ...fields.flatMap((field, index) =>
      below(['fields', index], [...checkField(field, sectionKeys), ...checkUrl(field, kinds), ...checkCondition(field, kinds)]),
    ),
    ...sections.flatMap((section, index) => below(['sections', index], checkCondition(section, kinds))),
  ];
  // A circle is looked for among names that are clear.
  return problems.length > 0 ? problems : visibilityCycle({ sections, fields });
}

function below(path: (string | number)[], problems: DefinitionProblem[]): DefinitionProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

function twice(items: { key: string }[], path: (string | number)[]): DefinitionProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }, index) => {
    if (seen.has(key)) return [{ path: [...path, index, 'key'], message: `the key "${key}" is used twice` }];
    seen.add(key);
    return [];
  });
}

function checkField(field: FormField, sections: Set<string>): DefinitionProblem[] {
  const { kind, section, options = [] } = field;
  const problems: DefinitionProblem[] = twice(options, ['options']);
  const refuse = (property: keyof FormField, message: string) => problems.push({ path: [property], message });
  const only = (property: keyof FormField, kinds: readonly FieldKind[]) => {
    if (field[property] !== undefined && !kinds.includes(kind)) refuse(property, `is for ${kinds.join(', ')} only`);
  };

  if (section !== undefined && !sections.has(section)) refuse('section', `there is no section "${section}"`);
  if (kind.endsWith('-choice') && options.length === 0) refuse('options', 'a choice needs options');
  if (kind === 'button' && !field.action) refuse('action', 'a button needs an action');
  only('action', ['button']);
  only('pattern', TEXTS);
  only('currency', ['money']);
  only('accept', ['file']);
  only('maxBytes', ['file']);
  for (const property of ['requiredFor', 'readOnly'] as const) {
    if (field[property] !== undefined && UNANSWERED_KINDS.includes(kind)) refuse(property, 'is for fields that are answered only');
  }
  if (field.readOnly && field.required && field.default === undefined) refuse('readOnly', 'a required answer needs a default then');
  const patternFault = field.pattern === undefined ? null : patternProblem(field.pattern);
  if (patternFault) refuse('pattern', patternFault);
  problems.push(...checkRange(field));
  // A default is tried against the rules of its field, so those have to be sound.
  return problems.length > 0 ? problems : checkDefault(field);
}

/** Placeholders of a button's address are the case's number and answers of the same form. */
function checkUrl({ action }: FormField, kinds: Map<string, FieldKind>): DefinitionProblem[] {
  if (action?.action !== 'open-url') return [];
  const path = ['action', 'url'];
  if (!isUrlTemplate(action.url)) return [{ path, message: 'must begin with https:// and a host that is written out' }];
  return placeholdersOf(action.url)
    .filter((name) => {
      const kind = kinds.get(answerKeyOf(name) ?? '');
      return !isCaseNumber(name) && (!kind || UNANSWERED_KINDS.includes(kind));
    })
    .map((name) => ({ path, message: `"{${name}}" is neither {case.number} nor the answer to a field, such as {answers.plate}` }));
}

function checkRange(field: FormField): DefinitionProblem[] {
  const { kind, min, max } = field;
  const isDate = DATES.includes(kind);
  const problems = (['min', 'max'] as const).flatMap((property): DefinitionProblem[] => {
    const limit = field[property];
    if (limit === undefined) return [];
    if (!isDate) return typeof limit === 'number' ? [] : [{ path: [property], message: 'must be a number' }];
    const asAnswer = answerSchema({ key: field.key, label: {}, kind }).safeParse(limit);
    return asAnswer.success ? [] : [{ path: [property], message: asAnswer.error.issues[0]?.message ?? 'must be a date' }];
  });
  if (problems.length > 0 || min === undefined || max === undefined) return problems;
  const [least, greatest] = kind === 'date-time' ? [new Date(min).getTime(), new Date(max).getTime()] : [min, max];
  return least > greatest ? [{ path: ['min'], message: 'must not be above max' }] : [];
}

function checkDefault(field: FormField): DefinitionProblem[] {
  if (field.default === undefined) return [];
  if (WITHOUT_DEFAULT.includes(field.kind)) return [{ path: ['default'], message: `a ${field.kind} has no default` }];
  const parsed = answerSchema(field).safeParse(field.default);
  return parsed.success ? [] : [{ path: ['default'], message: parsed.error.issues[0]?.message ?? 'is not valid' }];
}

function checkCondition(place: FormField | FormSection, kinds: Map<string, FieldKind>): DefinitionProblem[] {
  if (!place.visibleWhen) return [];
  return fieldsOf(place.visibleWhen).flatMap((key) => {
    const kind = kinds.get(key);
    if (!kind) return [{ path: ['visibleWhen'], message: `there is no field "${key}"` }];
    return UNANSWERED_KINDS.includes(kind) ? [{ path: ['visibleWhen'], message: `the field "${key}" has no answer` }] : [];
  });
}
