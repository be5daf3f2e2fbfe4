import { isMet } from './conditions.js';

/**
 * The keys of the fields that are shown. What is not shown has no answer, so whatever depends on it finds none; the
 * same as the server's forms/visible-fields.ts.
 *
 * @param {{ sections: any[], fields: any[] }} definition as published
 * @param {(key: string) => unknown} valueOf what is filled in
 * @returns {Set<string>}
 */
export function visibleKeys({ sections, fields }, valueOf) {
  const sectionOf = new Map(sections.map((section) => [section.key, section]));
  const fieldOf = new Map(fields.map((field) => [field.key, field]));
  const known = new Map();
  const valueAt = (key) => (fieldOf.has(key) && isShown(fieldOf.get(key)) ? valueOf(key) : undefined);
  const met = (condition) => !condition || isMet(condition, valueAt);

  function isShown(field) {
    if (!known.has(field.key)) {
      known.set(field.key, false);
      known.set(field.key, met(sectionOf.get(field.section)?.visibleWhen) && met(field.visibleWhen));
    }
    return known.get(field.key);
  }
  return new Set(fields.filter(isShown).map(({ key }) => key));
}
