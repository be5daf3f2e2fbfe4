import { TextField } from './TextField';

interface ListFieldProps {
  label: string;
  hint?: string;
  value: string[] | undefined;
  /** Gets undefined when nothing is named */
  onChange: (value: string[] | undefined) => void;
}

/** Several names, written with commas between them. */
export function ListField({ label, hint, value = [], onChange }: ListFieldProps) {
  function commit(typed: string): void {
    const names = [...new Set(typed.split(',').map((name) => name.trim()))].filter((name) => name !== '');
    onChange(names.length > 0 ? names : undefined);
  }
  return <TextField label={label} hint={hint} value={value.join(', ')} onCommit={commit} />;
}
