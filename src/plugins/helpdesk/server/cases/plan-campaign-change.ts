import type { AnswersMove } from '../../shared/contracts/cases';
import type { Form } from '../configuration/catalogue';
import { carryAnswers, type ClearedAnswer } from '../forms/carry-answers';
import type { Answers } from '../forms/compiled-form';
import { NO_ANSWERS, presentAnswers, presentBySlug, type PresentAnswers, type StoredAnswers } from '../forms/stored-answers';
import type { FormDefinition } from '../../shared/form-fields';
import type { AnswersToSave } from './plan-answers';

export interface AnswersMovePlan extends AnswersMove {
  /** Answers as they will be in forms of the new campaign. */
  saves: AnswersToSave[];
  /** Forms whose answers leave the case. */
  leaving: StoredAnswers[];
}

/**
 * What a change of campaign does to the answers of a case (D4, B5, R61). A form that the new campaign has too keeps
 * its answers; those to other forms come along to the new campaign's first form, or else to its header, where a field
 * of the same key and kind takes them; those of the former header go to the new header first. What no field takes is
 * cleared, and is in the snapshot on the timeline.
 *
 * @param forms of the new campaign, in their order, that of its header among them
 * @param headers slugs of the forms of the two campaigns' headers (R9)
 */
export function planCampaignChange(
  stored: StoredAnswers[],
  forms: Form[],
  headers: { from: string | null; to: string | null },
): AnswersMovePlan {
  const leaving = stored.filter(({ slug }) => !forms.some((form) => form.slug === slug));
  const header = forms.find(({ slug }) => slug === headers.to);
  const first = forms.find((form) => form !== header);
  const plan: AnswersMovePlan = { kept: [], cleared: [], saves: [], leaving };
  const presentIn = (form: Form) => {
    const there = stored.find((one) => one.slug === form.slug);
    return there ? presentAnswers(there, form) : NO_ANSWERS;
  };
  const arriving = new Map<Form, Answers>();
  for (const { slug, definition, answers, former: earlier, formerFields } of leaving) {
    const label = (key: string) => definition.fields.find((field) => field.key === key)?.label ?? {};
    const targets = (slug === headers.from ? [header, first] : [first, header]).filter((form) => form !== undefined);
    let rest: ClearedAnswer[] = Object.entries(inOrderOf(definition, answers)).map(([key, value]) => ({
      key,
      value,
      reason: 'no-such-field',
    }));
    for (const target of targets) {
      const carried = carryAnswers(
        { definition, answers: Object.fromEntries(rest.map(({ key, value }) => [key, value])) },
        target.definition,
      );
      const there = { ...presentIn(target).answers, ...arriving.get(target) };
      for (const [key, value] of Object.entries(carried.kept)) {
        // What the case already says there counts; so does what came first.
        if (Object.hasOwn(there, key)) {
          plan.cleared.push({ form: slug, key, label: label(key), value: answers[key], reason: 'answered-there' });
          continue;
        }
        arriving.set(target, { ...arriving.get(target), [key]: value });
        plan.kept.push({ form: slug, key, label: label(key), to: target.slug });
      }
      const reasons = new Map(rest.map(({ key, reason }) => [key, reason]));
      rest = carried.cleared.map((one) => (one.reason === 'no-such-field' ? { ...one, reason: reasons.get(one.key) ?? one.reason } : one));
    }
    plan.cleared.push(...rest.map(({ key, value, reason }) => ({ form: slug, key, label: label(key), value, reason })));
    plan.cleared.push(...clearedFormer({ slug, former: earlier, formerFields }, 'no-such-field'));
  }
  for (const [form, answers] of arriving) {
    const present = presentIn(form);
    plan.saves.push({ form, answers: { ...present.answers, ...answers }, former: present.former });
  }
  return plan;
}

/** Databases give the keys of JSON in orders of their own; people read answers in that of the form. */
function inOrderOf({ fields }: FormDefinition, answers: Answers): Answers {
  const place = new Map(fields.map(({ key }, index) => [key, index]));
  const placeOf = ([key]: [string, unknown]) => place.get(key) ?? fields.length;
  return Object.fromEntries(Object.entries(answers).sort((a, b) => placeOf(a) - placeOf(b)));
}

/** Former answers as cleared ones, each with the question it was given to. */
export function clearedFormer(
  { slug, former, formerFields }: Pick<StoredAnswers, 'slug' | 'former' | 'formerFields'>,
  reason: AnswersMove['cleared'][number]['reason'],
): AnswersMove['cleared'] {
  return former.map(({ key, version, value }) => {
    const label = formerFields.get(version)?.get(key)?.label ?? {};
    return { form: slug, key, label, value, reason };
  });
}

/** The answers of the case once the plan is carried out, by slug of the form, as the forms' newest versions read them. */
export function answersAfter(stored: StoredAnswers[], forms: Form[], { saves, leaving }: AnswersMovePlan): Record<string, PresentAnswers> {
  const staying = stored.filter((one) => !leaving.includes(one));
  return { ...presentBySlug(staying, forms), ...Object.fromEntries(saves.map(({ form, ...saved }) => [form.slug, saved])) };
}
