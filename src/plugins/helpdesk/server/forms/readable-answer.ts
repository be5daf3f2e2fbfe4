import type { FormField } from '../../shared/form-fields';

/** An answer as people read it: chosen options by their labels, anything else as it was given. */
export function readableAnswer(value: unknown, options: FormField['options']): unknown {
  const label = (key: unknown) => options?.find((option) => option.key === key)?.label ?? key;
  if (!options) return value;
  return Array.isArray(value) ? value.map(label) : label(value);
}
