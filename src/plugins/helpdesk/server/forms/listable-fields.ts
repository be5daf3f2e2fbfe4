import { FILTER_KIND_OF_FIELD, type FilterKind } from '../../shared/case-filters';
import type { FormField } from '../../shared/form-fields';
import type { Form } from '../configuration/catalogue';

/** A field of a form that can be a column and a filter of lists (R129). */
export interface ListableField {
  column: `answers.${string}.${string}`;
  form: Form;
  field: FormField;
  filterKind: FilterKind;
}

/** Those of some forms, in the words of the newest versions. */
export function listableFields(forms: Iterable<Form>): ListableField[] {
  return [...forms].flatMap((form) =>
    form.definition.fields.flatMap((field) => {
      const filterKind = FILTER_KIND_OF_FIELD[field.kind];
      if (!field.listable || !filterKind) return [];
      return [{ column: `answers.${form.slug}.${field.key}` as const, form, field, filterKind }];
    }),
  );
}
