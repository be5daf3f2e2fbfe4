import { isGroup, type Rule, type RuleGroup } from '../../shared/conditions';
import type { GetPublicForm, PublicField } from '../../shared/contracts/forms';
import type { FieldKind, FormDefinition, FormField, FormSection } from '../../shared/form-fields';
import { evaluateCondition } from '../../shared/evaluate-condition';
import type { Catalogue } from '../configuration/catalogue';

/** Contacts are for those who may see them, and buttons act on a case. */
const NOT_PUBLIC: readonly FieldKind[] = ['contact', 'button'];

/**
 * What the public may know of a form: the published version of one that is marked public.
 *
 * @returns null for any other slug
 */
export function publicForm(catalogue: Catalogue, slug: string, challenge: boolean): GetPublicForm.Response['data'] | null {
  const form = catalogue.forms.get(slug);
  if (!form?.isPublic) return null;
  return {
    slug: form.slug,
    version: form.version,
    title: form.title,
    ...publicDefinition(form.definition),
    campaigns: catalogue.campaigns
      .filter((campaign) => campaign.active && campaign.webForm && campaign.formSlugs.includes(slug))
      .map(({ slug: campaign, name }) => ({ slug: campaign, name })),
    categories: catalogue.categories.filter(({ active }) => active).map(({ slug: category, name }) => ({ slug: category, name })),
    consents: form.consents.map(({ key, wording, version }) => ({ key, label: wording, version })),
    challenge,
  };
}

function publicDefinition({ sections = [], fields }: FormDefinition): { sections: FormSection[]; fields: PublicField[] } {
  const asked = fields.filter(({ hidden, kind }) => !hidden && !NOT_PUBLIC.includes(kind));
  const keys = new Set(asked.map(({ key }) => key));
  const used = new Set(asked.map(({ section }) => section));
  return {
    sections: sections.filter(({ key }) => used.has(key)).map((section) => ({ ...section, ...publicCondition(section, keys) })),
    fields: asked.map((field) => publicField(field, keys)),
  };
}

function publicField({ hidden, requiredFor, listable, action, ...field }: FormField, keys: Set<string>): PublicField {
  return {
    ...field,
    ...publicCondition(field, keys),
    ...(field.options && { options: field.options.filter((option) => !option.hidden).map(({ key, label }) => ({ key, label })) }),
  };
}

function publicCondition({ visibleWhen }: { visibleWhen?: RuleGroup }, keys: Set<string>): { visibleWhen?: RuleGroup } {
  return visibleWhen ? { visibleWhen: settle(visibleWhen, keys) } : {};
}

/** A rule about a field that nobody is asked finds no answer; it becomes a group that is met, or one that is not. */
function settle(group: RuleGroup, keys: Set<string>): RuleGroup {
  const settleNode = (node: Rule | RuleGroup): Rule | RuleGroup => {
    if (isGroup(node)) return settle(node, keys);
    if (keys.has(node.field)) return node;
    const { met } = evaluateCondition({ combinator: 'and', rules: [node] }, () => undefined);
    return { combinator: 'and', not: !met, rules: [] };
  };
  return { ...group, rules: group.rules.map(settleNode) };
}
