import type { FormOption } from '../../../../../shared/form-fields';
import { withChanges, withMoved } from '../inputs/with-changes';

/** @param live options that answers may have been given with; their keys are never used again */
export function addOption(options: FormOption[], live: FormOption[]): FormOption[] {
  const taken = [...options, ...live].map(({ key }) => key);
  let count = options.length + 1;
  while (taken.includes(`option-${count}`)) count += 1;
  return [...options, { key: `option-${count}`, label: {} }];
}

export function changeOption(options: FormOption[], key: string, changes: Partial<FormOption>): FormOption[] {
  return options.map((option) => (option.key === key ? withChanges(option, changes) : option));
}

export function stepOption(options: FormOption[], key: string, step: 1 | -1): FormOption[] {
  const index = options.findIndex((option) => option.key === key);
  return withMoved(options, index, index + step);
}
