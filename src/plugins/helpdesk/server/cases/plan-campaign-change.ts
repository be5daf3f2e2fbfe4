import type { AnswersMove } from '../../shared/contracts/cases';
import type { Form } from '../configuration/catalogue';
import { carryAnswers } from '../forms/carry-answers';
import type { Answers } from '../forms/compiled-form';
import { NO_ANSWERS, presentAnswers, presentBySlug, type PresentAnswers, type StoredAnswers } from '../forms/stored-answers';
import type { FormDefinition } from '../../shared/form-fields';
import type { AnswersToSave } from './plan-answers';

export interface CampaignChangePlan extends AnswersMove {
  /** Answers as they will be in forms of the new campaign. */
  saves: AnswersToSave[];
  /** Forms whose answers leave the case. */
  leaving: StoredAnswers[];
}

/**
 * What a change of campaign does to the answers of a case (D4, B5, R61). A form that the new campaign has too keeps
 * its answers; those to other forms come along to the new campaign's first form where a field of the same key and kind
 * takes them, and are cleared where none does. Cleared answers are in the snapshot on the timeline.
 *
 * @param forms of the new campaign, in their order
 */
export function planCampaignChange(stored: StoredAnswers[], forms: Form[]): CampaignChangePlan {
  const leaving = stored.filter(({ slug }) => !forms.some((form) => form.slug === slug));
  const target = forms[0];
  const plan: CampaignChangePlan = { kept: [], cleared: [], saves: [], leaving };
  const there = target && stored.find(({ slug }) => slug === target.slug);
  const { answers: present, former } = there ? presentAnswers(there, target) : NO_ANSWERS;
  const arriving: Answers = {};
  for (const { slug, definition, answers, former: earlier, formerFields } of leaving) {
    const label = (key: string) => definition.fields.find((field) => field.key === key)?.label ?? {};
    const carried = carryAnswers({ definition, answers: inOrderOf(definition, answers) }, target?.definition ?? { fields: [] });
    for (const [key, value] of Object.entries(carried.kept)) {
      // What the case already says there counts; so does what came first.
      if (Object.hasOwn(present, key) || Object.hasOwn(arriving, key)) {
        plan.cleared.push({ form: slug, key, label: label(key), value: answers[key], reason: 'answered-there' });
        continue;
      }
      arriving[key] = value;
      plan.kept.push({ form: slug, key, label: label(key), to: target?.slug ?? '' });
    }
    plan.cleared.push(...carried.cleared.map(({ key, value, reason }) => ({ form: slug, key, label: label(key), value, reason })));
    for (const { key, version, value } of earlier) {
      const label = formerFields.get(version)?.get(key)?.label ?? {};
      plan.cleared.push({ form: slug, key, label, value, reason: 'no-such-field' });
    }
  }
  if (target && Object.keys(arriving).length > 0) plan.saves.push({ form: target, answers: { ...present, ...arriving }, former });
  return plan;
}

/** Databases give the keys of JSON in orders of their own; people read answers in that of the form. */
function inOrderOf({ fields }: FormDefinition, answers: Answers): Answers {
  const place = new Map(fields.map(({ key }, index) => [key, index]));
  const placeOf = ([key]: [string, unknown]) => place.get(key) ?? fields.length;
  return Object.fromEntries(Object.entries(answers).sort((a, b) => placeOf(a) - placeOf(b)));
}

/** The answers of the case once the plan is carried out, by slug of the form, as the forms' newest versions read them. */
export function answersAfter(
  stored: StoredAnswers[],
  forms: Form[],
  { saves, leaving }: CampaignChangePlan,
): Record<string, PresentAnswers> {
  const staying = stored.filter((one) => !leaving.includes(one));
  return { ...presentBySlug(staying, forms), ...Object.fromEntries(saves.map(({ form, ...saved }) => [form.slug, saved])) };
}
