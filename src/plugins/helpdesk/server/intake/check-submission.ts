import { INTAKE_LIMITS } from '../../shared/limits';
import {
  findCampaign,
  findCategory,
  type Campaign,
  type Catalogue,
  type Category,
  type ConsentPurpose,
  type Form,
} from '../configuration/catalogue';
import { checkRequester, type CheckedRequester } from '../contacts/check-requester';
import type { Upload } from '../forms/file-problem';
import { validateAnswers, type Answers } from '../forms/validate-answers';
import type { FieldError } from '../platform/errors';
import type { Submission } from './submission';

/** A submission that can become a case. */
export interface CheckedSubmission extends CheckedRequester {
  campaign: Campaign;
  category: Category | null;
  answers: { form: Form; answers: Answers } | null;
  consents: ConsentPurpose[];
}

export type CheckResult = { ok: true; checked: CheckedSubmission } | { ok: false; errors: FieldError[] };

/**
 * Checks a submission against the live configuration and names every bad field at once.
 *
 * @param options.webFormOnly whether the sender is anonymous, who may use campaigns with a web form and public forms only
 * @param options.language of the requester, kept on a new contact
 * @param options.uploads files that came along, which answers to file fields name
 * @param options.contacts documentIds of those contacts that answers name and that there are; public forms ask for none
 */
export function checkSubmission(
  submission: Submission,
  catalogue: Catalogue,
  options: {
    webFormOnly: boolean;
    defaultCountry: string | undefined;
    language: string;
    uploads: readonly Upload[];
    contacts: ReadonlySet<string>;
  },
): CheckResult {
  const errors: FieldError[] = [];
  const campaign = checkCampaign(submission.campaign, catalogue, options.webFormOnly, errors);
  const category = submission.category === undefined ? null : (findCategory(catalogue, submission.category) ?? null);
  if (submission.category !== undefined && !category?.active) errors.push({ path: ['category'], message: 'there is no such category' });
  const answers = checkAnswers(submission, catalogue, campaign, options, errors);
  const consents = checkConsents(submission.consents ?? [], catalogue, errors);
  const requester = checkRequester(submission.requester, { ...options, needsAddress: true }, errors);
  if (errors.length > 0 || !campaign || !requester) return { ok: false, errors: errors.slice(0, INTAKE_LIMITS.errors) };
  return { ok: true, checked: { campaign, category, answers, consents, ...requester } };
}

function checkCampaign(reference: string, catalogue: Catalogue, webFormOnly: boolean, errors: FieldError[]): Campaign | null {
  const campaign = findCampaign(catalogue, reference);
  if (campaign?.active && (campaign.webForm || !webFormOnly)) return campaign;
  errors.push({ path: ['campaign'], message: 'there is no such campaign' });
  return null;
}

function checkAnswers(
  submission: Submission,
  catalogue: Catalogue,
  campaign: Campaign | null,
  { webFormOnly, uploads, contacts }: { webFormOnly: boolean; uploads: readonly Upload[]; contacts: ReadonlySet<string> },
  errors: FieldError[],
): CheckedSubmission['answers'] {
  if (submission.form === undefined) {
    if (submission.answers !== undefined) errors.push({ path: ['form'], message: 'is required with answers' });
    return null;
  }
  const form = catalogue.forms.get(submission.form);
  if (!form || (webFormOnly && !form.isPublic) || (campaign && !campaign.formSlugs.includes(form.slug))) {
    errors.push({ path: ['form'], message: 'the campaign has no such form' });
    return null;
  }
  const result = validateAnswers(form.definition, submission.answers ?? {}, { isPublic: webFormOnly, uploads, contacts });
  if (!result.ok) {
    errors.push(...result.errors);
    return null;
  }
  return { form, answers: result.answers };
}

function checkConsents(keys: string[], catalogue: Catalogue, errors: FieldError[]): ConsentPurpose[] {
  return keys.flatMap((key, index) => {
    if (keys.indexOf(key) < index) return [];
    const purpose = catalogue.consentPurposes.get(key);
    if (purpose) return purpose;
    errors.push({ path: ['consents', String(index)], message: 'there is no such consent' });
    return [];
  });
}
