import { useState } from 'react';
import type { Labelled } from './LabelledField';
import { TextField } from './TextField';

interface NumberFieldProps extends Labelled {
  value: number | undefined;
  /** Gets undefined while there is no number */
  onChange: (value: number | undefined) => void;
  isDisabled?: boolean;
}

/** A number as it is typed: what is not a number yet, such as a lone minus, stays in sight. */
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState('');
  const shown = numberOf(typed) === value ? typed : String(value ?? '');

  function handleChange(next: string): void {
    setTyped(next);
    onChange(numberOf(next));
  }
  return <TextField {...field} type="number" value={shown} onChange={handleChange} />;
}

function numberOf(typed: string): number | undefined {
  const number = Number(typed);
  return typed.trim() === '' || !Number.isFinite(number) ? undefined : number;
}
