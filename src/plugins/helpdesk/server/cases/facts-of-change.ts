import type { ConditionField } from '../../shared/workflow-definition';
import type { Campaign, Category, Form } from '../configuration/catalogue';
import { missingAnswers } from '../forms/missing-answers';
import { answerNamed } from '../workflow/answer-named';
import type { CaseFacts, CaseHistory } from '../workflow/case-facts';
import type { Status } from '../workflow/definition';
import type { CaseSnapshot } from './case-snapshot';

/** What facts are told from, beside the case itself; see `ChangeContext`. */
interface FactSources {
  now: Date;
  /** The status the case is in. */
  current: Status;
  campaign: Campaign;
  categories: Category[];
  history: CaseHistory;
  forms: Form[];
  tagSlugs: Map<number, string>;
}

/** The case as guards see it: as it would be after the change. */
export function factsOfChange(before: CaseSnapshot, after: CaseSnapshot, isConfirmed: boolean, context: FactSources): CaseFacts {
  const { history, now, current } = context;
  return {
    ...history,
    now,
    statusSince: before.statusSince,
    dueAt: after.callbackAt,
    isConfirmed,
    visited: new Set([...history.visited, current.key]),
    fields: {
      category: after.categoryId,
      owner: after.ownerId,
      subject: after.subject,
      deadlineAt: after.deadlineAt,
      priority: after.priority,
      tags: after.tagIds,
    },
    valueOf: (field) => caseValue(field, after, context),
    missingFor: (statusKey) => missingFor(statusKey, context),
    questionOf: (form, field) => questionOf(form, field, context),
  };
}

/** Answers that a status requires and nobody has given (R35). */
function missingFor(statusKey: string, { forms, history }: FactSources): ReturnType<CaseFacts['missingFor']> {
  return forms.flatMap(({ slug, definition }) =>
    missingAnswers(definition, history.answers[slug] ?? {}, statusKey)
      .filter(({ requiredFor }) => requiredFor?.includes(statusKey))
      .map(({ key, label }) => ({ form: slug, field: key, label })),
  );
}

function questionOf(slug: string, key: string, { forms }: FactSources): ReturnType<CaseFacts['questionOf']> {
  const form = forms.find((one) => one.slug === slug);
  const field = form?.definition.fields.find((one) => one.key === key);
  return form && field && { form: form.title, field: field.label };
}

/** The value of a field that a condition names. */
function caseValue(field: string, after: CaseSnapshot, context: FactSources): unknown {
  const answer = answerNamed(field);
  if (answer) return context.history.answers[answer.form]?.[answer.field];
  const own: Record<string, unknown> = ownValues(after, context);
  if (Object.hasOwn(own, field)) return own[field];
  return Object.hasOwn(after.custom, field) ? after.custom[field] : undefined;
}

/** Plain values, and slugs or keys of what the case points to. */
function ownValues(after: CaseSnapshot, { campaign, categories, current, tagSlugs }: FactSources): Record<ConditionField, unknown> {
  const { subject, source, priority, phase, number } = after;
  return {
    subject,
    source,
    priority,
    phase,
    number,
    category: categories.find(({ id }) => id === after.categoryId)?.slug,
    campaign: campaign.slug,
    status: current.key,
    owner: after.ownerId,
    tags: after.tagIds.map((id) => tagSlugs.get(id)),
    deadlineAt: after.deadlineAt?.toISOString(),
    callbackAt: after.callbackAt?.toISOString(),
  };
}
