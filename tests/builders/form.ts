import type { FieldKind, FormDefinition, FormField } from '../../src/plugins/helpdesk/shared/form-fields';
import type { Operator, RuleGroup } from '../../src/plugins/helpdesk/shared/conditions';

/** A field; name only what the test is about. */
export function field(key: string, kind: FieldKind = 'short-text', rest: Partial<FormField> = {}): FormField {
  const options = kind.endsWith('-choice') ? { options: [option('a'), option('b'), { ...option('old'), hidden: true }] } : {};
  return { key, kind, label: { en: key }, ...options, ...rest };
}

export function option(key: string) {
  return { key, label: { en: key } };
}

export function form(fields: FormField[], sections?: FormDefinition['sections']): FormDefinition {
  return { ...(sections && { sections }), fields };
}

export function when(key: string, operator: Operator, value?: unknown): RuleGroup {
  return { combinator: 'and', rules: [{ field: key, operator, ...(value !== undefined && { value }) }] };
}
