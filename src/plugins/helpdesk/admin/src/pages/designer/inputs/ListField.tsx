import { useState } from 'react';
import type { Labelled } from './LabelledField';
import { TextField } from './TextField';

interface ListFieldProps extends Labelled {
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Several short texts, typed with commas between them. */
export function ListField({ value, onChange, ...field }: ListFieldProps) {
  const [typed, setTyped] = useState('');
  // What is being typed may end with a comma, which the list does not know.
  const shown = partsOf(typed).join() === value.join() ? typed : value.join(', ');

  function handleChange(next: string): void {
    setTyped(next);
    onChange(partsOf(next));
  }
  return <TextField {...field} value={shown} onChange={handleChange} />;
}

function partsOf(typed: string): string[] {
  return [...new Set(typed.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}
