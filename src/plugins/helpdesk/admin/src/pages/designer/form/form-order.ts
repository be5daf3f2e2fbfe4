import type { FormDocument } from '../../../../../shared/contracts/configuration';
import type { FormField, FormSection } from '../../../../../shared/form-fields';

/** A section with its fields; without a section, the fields that stand before all of them. */
export interface FormPart {
  section: FormSection | undefined;
  fields: FormField[];
}

export function partsOf({ sections = [], fields }: FormDocument): FormPart[] {
  const known = new Set(sections.map(({ key }) => key));
  return [
    { section: undefined, fields: fields.filter(({ section }) => section === undefined || !known.has(section)) },
    ...sections.map((section) => ({ section, fields: fields.filter((field) => field.section === section.key) })),
  ];
}

const SECTION = 'section:';

/** What a section is called in the order of a form; the keys of fields have no colon. */
export const sectionId = (key: string) => `${SECTION}${key}`;

/** What the path of a problem leads to, such as `forms.complaint.fields.plate.label`; undefined for the form itself. */
export function idAt(path: string): string | undefined {
  const [, , list, key] = path.split('.');
  if (key === undefined) return undefined;
  return list === 'fields' ? key : list === 'sections' ? sectionId(key) : undefined;
}

/** Fields by their keys and the headings of sections, as they stand one under another. */
export function orderOf(form: FormDocument): string[] {
  return partsOf(form).flatMap(({ section, fields }) => [...(section ? [sectionId(section.key)] : []), ...fields.map(({ key }) => key)]);
}

/** The fields in a given order, each in the section whose heading it stands under. */
export function fieldsInOrder({ fields }: FormDocument, order: string[]): FormField[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  let under: string | undefined;
  return order.flatMap((id) => {
    if (id.startsWith(SECTION)) {
      under = id.slice(SECTION.length);
      return [];
    }
    const field = byKey.get(id);
    if (!field) return [];
    const { section: _before, ...rest } = field;
    return [under === undefined ? rest : { ...field, section: under }];
  });
}
