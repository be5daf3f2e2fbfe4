import type { CampaignDefinition } from '../../shared/contracts/configuration';
import type { FieldKind } from '../../shared/form-fields';
import type { Problem, ProblemParams, ProblemRule } from '../../shared/problems';
import type { LiveDocument } from './merge-documents';

/** What has no place in a header of two rows: parts that are not answered, and files. */
const NOT_IN_HEADERS: readonly FieldKind[] = ['heading', 'button', 'file'];

/**
 * What stands against a form as the header of a campaign's cases (R9): it is filled in by colleagues, beside the forms
 * of the case, in a few plain fields.
 *
 * @param result the configuration as it would be
 */
export function checkHeaderForm({ slug, headerForm, forms = [] }: CampaignDefinition, result: LiveDocument): Problem[] {
  if (!headerForm) return [];
  const refuse = (rule: ProblemRule, message: string, params: ProblemParams = { form: headerForm }): Problem => ({
    path: `campaigns.${slug}.headerForm`,
    severity: 'error',
    rule,
    message,
    params,
  });
  const form = result.forms.find((one) => one.slug === headerForm);
  if (!form) return [refuse('missing-form', `There is no form "${headerForm}".`)];
  const unfit = form.fields
    .filter(({ kind, hidden }) => !hidden && NOT_IN_HEADERS.includes(kind))
    .map(({ key }) => `"${key}"`)
    .join(', ');
  return [
    ...(forms.includes(headerForm) ? [refuse('header-form-twice', `"${headerForm}" is among the forms of the campaign already.`)] : []),
    ...(form.public ? [refuse('header-form-public', `"${headerForm}" is public, but a header is for colleagues only.`)] : []),
    ...(form.sections && form.sections.length > 0 ? [refuse('header-form-sections', 'A header has no sections.')] : []),
    ...(unfit === '' ? [] : [refuse('header-form-fields', `A header has no headings, buttons or files: ${unfit}.`, { fields: unfit })]),
  ];
}
