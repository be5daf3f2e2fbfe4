import type {
  CampaignDefinition,
  CategoryDocument,
  ConfigurationDocument,
  FormDocument,
  WorkflowDocument,
} from '../../shared/contracts/configuration';
import type { Problem, ProblemParams, ProblemRule } from '../../shared/problems';
import { phaseOf } from '../../shared/status-kinds';
import type { StatusDefinition } from '../../shared/workflow-definition';
import { missingOptions } from '../conditions/missing-options';
import { checkTexts } from '../forms/check-texts';
import type { LintContext } from '../workflow/lint-workflow';
import { checkHeaderForm } from './check-header-form';
import { checkMembers } from './check-members';
import { checkTemplate } from './check-template';
import { checkWorkflowSwaps } from './check-workflow-swaps';
import { checkWorkflows } from './check-workflows';
import { formsOf } from './forms-of-campaign';
import type { LiveDocument } from './merge-documents';
import { nameOf, pathWithin } from './document-schema';

/** What is known of the system that a document is to change. */
export interface CheckContext {
  people: NonNullable<LintContext['people']>;
  /** Names of the fields that admins added to the case type. */
  customFields: ReadonlySet<string>;
  /** Of active colleagues, in small letters. */
  emails: ReadonlySet<string>;
  /** How many open cases are in a status: by slug of the workflow, then key. */
  openCases: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The same with closed cases too. */
  allCases: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many open cases there are of each campaign and category, by their slugs. */
  openPlaces: readonly { campaign: string; category: string | null; count: number }[];
}

/**
 * What is wrong with a document, or what the configuration would be with it: references that lead nowhere, what the
 * lint of workflows finds (B2), and cases and answers that would be left behind.
 *
 * @param live the configuration before
 * @param wanted the document
 * @param result the configuration with the document laid over it
 */
export function checkDocument(live: LiveDocument, wanted: ConfigurationDocument, result: LiveDocument, context: CheckContext): Problem[] {
  const named = <T>(all: T[], part: T[] = []) => all.filter((entry) => part.some((one) => nameOf(one) === nameOf(entry)));
  return [
    ...PARTS.flatMap((part) => namedTwice(part, wanted[part] ?? [])),
    ...named(result.campaigns, wanted.campaigns).flatMap((campaign) => [
      ...checkCampaign(campaign, result),
      ...checkMembers(campaign, context),
    ]),
    ...checkWorkflowSwaps(live, result, context),
    ...result.campaigns
      .filter(({ slug, headerForm }) => isNamed(wanted.campaigns, slug) || isNamed(wanted.forms, headerForm))
      .flatMap((campaign) => checkHeaderForm(campaign, result)),
    ...named(result.categories, wanted.categories).flatMap((category) => checkCategory(category, result)),
    ...named(result.templates, wanted.templates).flatMap(checkTemplate),
    ...named(result.consents, wanted.consents).flatMap(({ key, wording }) =>
      wording ? [] : error(`consents.${key}.wording`, 'required', 'A consent needs a wording.'),
    ),
    ...checkWorkflows(live, wanted, result, context),
    ...(wanted.workflows ?? []).flatMap((workflow) => [
      ...checkLeftStatuses(live, workflow, context),
      ...checkPhases(live, workflow, context),
    ]),
    ...(wanted.forms ?? []).flatMap((form) => [
      ...checkRemovedFields(live, form),
      ...checkConsents(form, result),
      ...checkOptions(form),
      ...checkWords(live, form),
    ]),
    ...checkStatusReferences(live, wanted, result),
  ];
}

function isNamed(part: { slug: string }[] = [], slug: string | null | undefined): boolean {
  return part.some((entry) => entry.slug === slug);
}

const PARTS = ['campaigns', 'workflows', 'forms', 'categories', 'templates', 'consents'] as const;

const error = (path: string, rule: ProblemRule, message: string, params: ProblemParams = {}): Problem => ({
  path,
  severity: 'error',
  rule,
  message,
  params,
});

const warning = (...found: Parameters<typeof error>): Problem => ({ ...error(...found), severity: 'warning' });

function namedTwice(part: string, entries: unknown[]): Problem[] {
  const names = entries.map((entry) => nameOf(entry) ?? '');
  return names
    .filter((name, index) => names.indexOf(name) < index)
    .map((key) => error(`${part}.${key}`, 'named-twice', `"${key}" is there twice.`, { key }));
}

function checkCampaign(campaign: CampaignDefinition, result: LiveDocument): Problem[] {
  const path = `campaigns.${campaign.slug}`;
  const problems: Problem[] = [];
  const { name, prefix, workflow, acknowledgement } = campaign;
  if (!name) problems.push(error(`${path}.name`, 'required', 'A campaign needs a name.'));
  if (!prefix) problems.push(error(`${path}.prefix`, 'required', 'A campaign needs a prefix for its case numbers.'));
  if (!workflow) problems.push(error(`${path}.workflow`, 'required', 'A campaign needs a workflow.'));
  else if (!result.workflows.some(({ slug }) => slug === workflow)) {
    problems.push(error(`${path}.workflow`, 'missing-workflow', `There is no workflow "${workflow}".`, { workflow }));
  }
  (campaign.forms ?? []).forEach((form) => {
    if (!result.forms.some(({ slug }) => slug === form))
      problems.push(error(`${path}.forms`, 'missing-form', `There is no form "${form}".`, { form }));
  });
  if (acknowledgement && !result.templates.some(({ slug }) => slug === acknowledgement)) {
    problems.push(
      error(`${path}.acknowledgement`, 'missing-template', `There is no template "${acknowledgement}".`, { template: acknowledgement }),
    );
  }
  const twin = result.campaigns.find((other) => other.slug !== campaign.slug && other.prefix === prefix);
  if (prefix && twin) {
    const message = `The campaign "${twin.slug}" has the prefix "${prefix}" too.`;
    problems.push(warning(`${path}.prefix`, 'prefix-used-twice', message, { campaign: twin.slug, key: prefix }));
  }
  const offersPublicForm = (campaign.forms ?? []).some((slug) => result.forms.some((form) => form.slug === slug && form.public));
  if (campaign.webForm && (campaign.forms ?? []).length > 0 && !offersPublicForm) {
    problems.push({
      path: `${path}.webForm`,
      severity: 'warning',
      rule: 'no-public-form',
      message: 'None of its forms is public, so visitors see no form.',
    });
  }
  return problems;
}

function checkCategory({ slug, name, workflow }: CategoryDocument, result: LiveDocument): Problem[] {
  const path = `categories.${slug}`;
  return [
    ...(name ? [] : [error(`${path}.name`, 'required', 'A category needs a name.')]),
    ...(!workflow || result.workflows.some((one) => one.slug === workflow)
      ? []
      : [error(`${path}.workflow`, 'missing-workflow', `There is no workflow "${workflow}".`, { workflow })]),
  ];
}

/** Open cases are not left in a status that goes. */
function checkLeftStatuses(live: LiveDocument, wanted: WorkflowDocument, { openCases }: CheckContext): Problem[] {
  const path = `workflows.${wanted.slug}`;
  const kept = new Set(wanted.statuses.map(({ key }) => key));
  const before = live.workflows.find(({ slug }) => slug === wanted.slug)?.statuses ?? [];
  const moves = wanted.moves ?? [];
  return [
    ...before.flatMap(({ key }) => {
      const count = openCases.get(wanted.slug)?.get(key) ?? 0;
      if (kept.has(key) || count === 0 || moves.some(({ from }) => from === key)) return [];
      return error(`${path}.statuses.${key}`, 'status-in-use', `${count} open cases are in "${key}": say with "moves" where they go.`, {
        count,
        status: key,
      });
    }),
    ...moves.flatMap(({ from, to }, index) => {
      if (!kept.has(to)) return error(`${path}.moves.${index}.to`, 'missing-status', `There is no status "${to}".`, { status: to });
      if (kept.has(from))
        return error(`${path}.moves.${index}.from`, 'status-stays', `"${from}" stays, so its cases stay too.`, { status: from });
      if (moves.findIndex((other) => other.from === from) < index)
        return error(`${path}.moves.${index}.from`, 'named-twice', `"${from}" is there twice.`, { key: from });
      // A document may be applied again when its status is long gone, or to a system that never had it.
      if (!before.some(({ key }) => key === from))
        return warning(`${path}.moves.${index}.from`, 'missing-status', `There is no status "${from}".`, { status: from });
      return [];
    }),
  ];
}

/** A case is in the phase of its status (D1), and its spans tell since when; so a status keeps its phase while cases are in it. */
function checkPhases(live: LiveDocument, wanted: WorkflowDocument, { allCases }: CheckContext): Problem[] {
  const before = live.workflows.find(({ slug }) => slug === wanted.slug)?.statuses ?? [];
  const phase = ({ kind, pauses }: StatusDefinition) => phaseOf(kind, pauses ?? null);
  return wanted.statuses.flatMap((status) => {
    const former = before.find(({ key }) => key === status.key);
    const count = allCases.get(wanted.slug)?.get(status.key) ?? 0;
    if (!former || count === 0 || phase(former) === phase(status)) return [];
    const path = `workflows.${wanted.slug}.statuses.${status.key}.kind`;
    const message = `${count} cases are in "${status.key}", which would make them ${phase(status)}: add another status instead.`;
    return error(path, 'phase-in-use', message, { count, status: status.key });
  });
}

/** A field that answers were given to goes only when the document says so (B4). */
function checkRemovedFields(live: LiveDocument, wanted: FormDocument): Problem[] {
  const before = live.forms.find(({ slug }) => slug === wanted.slug)?.fields ?? [];
  const unknown = (wanted.removedFields ?? []).flatMap((field, index) =>
    before.some(({ key }) => key === field)
      ? []
      : warning(`forms.${wanted.slug}.removedFields.${index}`, 'missing-field', `The form "${wanted.slug}" has no field "${field}".`, {
          reason: 'form',
          form: wanted.slug,
          field,
        }),
  );
  const left = before.flatMap(({ key, options = [] }) => {
    const path = `forms.${wanted.slug}.fields.${key}`;
    const field = wanted.fields.find((candidate) => candidate.key === key);
    if (!field) {
      return wanted.removedFields?.includes(key)
        ? []
        : error(path, 'field-removed', `The field "${key}" is left out: name it in "removedFields" or keep it with "hidden".`, {
            field: key,
          });
    }
    return options
      .filter((option) => !(field.options ?? []).some((candidate) => candidate.key === option.key))
      .map((option) =>
        error(`${path}.options.${option.key}`, 'option-removed', `The option "${option.key}" is left out: keep it with "hidden".`, {
          field: key,
          option: option.key,
        }),
      );
  });
  return [...unknown, ...left];
}

function checkConsents(form: FormDocument, { consents }: LiveDocument): Problem[] {
  return (form.consents ?? [])
    .filter((key) => !consents.some((consent) => consent.key === key))
    .map((key) => error(`forms.${form.slug}.consents`, 'missing-consent', `There is no consent "${key}".`, { consent: key }));
}

/** Texts without words. What a form of an older release has of them stands until it is changed. */
function checkWords(live: LiveDocument, form: FormDocument): Problem[] {
  const before = live.forms.find(({ slug }) => slug === form.slug);
  const known = new Set(before && wordProblems(before).map(({ path, message }) => `${path} ${message}`));
  return wordProblems(form).filter(({ path, message }) => !known.has(`${path} ${message}`));
}

function wordProblems(form: FormDocument): Problem[] {
  return checkTexts(form).map(({ path, message, params }) => error(pathWithin('forms', form, path), 'schema', message, params));
}

/** Options that conditions of the form itself name and its choices do not have. */
function checkOptions({ slug, sections = [], fields }: FormDocument): Problem[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return [
    ...fields.map((field) => ({ ...field, place: `fields.${field.key}` })),
    ...sections.map((section) => ({ ...section, place: `sections.${section.key}` })),
  ].flatMap(({ place, visibleWhen }) =>
    visibleWhen
      ? missingOptions(visibleWhen, (name) => byKey.get(name)).map(({ field, option }) => {
          const message = `The field "${field}" has no option "${option}".`;
          return warning(`forms.${slug}.${place}.visibleWhen`, 'missing-option', message, { form: slug, field, option });
        })
      : [],
  );
}

/**
 * Statuses that buttons set or that answers are required for, in every form that the document changes or whose campaigns
 * or workflows it changes. What led nowhere before and is not touched stands against nothing.
 */
function checkStatusReferences(live: LiveDocument, wanted: ConfigurationDocument, result: LiveDocument): Problem[] {
  const named = (part: { slug: string }[] | undefined) => new Set(part?.map(({ slug }) => slug));
  const isChanged = {
    form: named(wanted.forms),
    campaign: named(wanted.campaigns),
    workflow: named(wanted.workflows),
    category: named(wanted.categories),
  };
  const ways = result.categories.filter(({ slug, workflow }) => isChanged.category.has(slug) || isChanged.workflow.has(workflow ?? ''));
  const touched = new Set(
    result.campaigns
      .filter(({ slug, workflow }) => ways.length > 0 || isChanged.campaign.has(slug) || isChanged.workflow.has(workflow ?? ''))
      .flatMap(formsOf),
  );
  return result.forms.flatMap((form) => {
    if (isChanged.form.has(form.slug)) return missingStatuses(form, result);
    if (!touched.has(form.slug)) return [];
    const before = missingStatuses(form, live).map(({ message }) => message);
    return missingStatuses(form, result).filter(({ message }) => !before.includes(message));
  });
}

/** A category may lead cases of any campaign another way. */
function missingStatuses(form: FormDocument, { campaigns, workflows, categories }: LiveDocument): Problem[] {
  const users = campaigns.filter((campaign) => formsOf(campaign).includes(form.slug));
  const used = users.length === 0 ? [] : [...users, ...categories].map(({ workflow }) => workflow);
  const statuses = new Set(workflows.filter(({ slug }) => used.includes(slug)).flatMap((one) => one.statuses.map(({ key }) => key)));
  return form.fields.flatMap(({ key, action, requiredFor = [] }) =>
    [...requiredFor, ...(action?.action === 'set-status' ? [action.status] : [])]
      .filter((status) => statuses.size > 0 && !statuses.has(status))
      .map((status) =>
        error(`forms.${form.slug}.fields.${key}`, 'missing-status', `No campaign with this form has a status "${status}" ("${key}").`, {
          status,
          form: form.slug,
        }),
      ),
  );
}
