import type { DueRule } from '../../../../../shared/workflow-definition';
import { useText } from '../../../components/use-text';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { fromLocalTime, toLocalTime } from './local-time';

const MODES = ['none', 'pick', 'relative', 'absolute'] as const;
type Mode = (typeof MODES)[number];

const ONE_HOUR = 60;

interface DueFieldsProps {
  value: DueRule | undefined;
  onChange: (value: DueRule | undefined) => void;
}

/** How a callback or a success to be confirmed gets its time (R25). */
export function DueFields({ value, onChange }: DueFieldsProps) {
  const text = useText();

  function start(mode: Mode): DueRule | undefined {
    switch (mode) {
      case 'none':
        return undefined;
      case 'pick':
        return { mode };
      case 'relative':
        return { mode, minutes: ONE_HOUR };
      case 'absolute':
        return { mode, at: new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000).toISOString() };
    }
  }

  return (
    <>
      <ChoiceField
        label={text('status.due')}
        value={value?.mode ?? 'none'}
        choices={MODES.map((mode) => ({ value: mode, label: text(`due.${mode}`) }))}
        onChange={(mode) => onChange(start(mode))}
      />
      {value?.mode === 'relative' && (
        <TextField
          type="number"
          label={text('due.minutes')}
          value={String(value.minutes)}
          onCommit={(typed) => onChange({ mode: 'relative', minutes: Number(typed) })}
        />
      )}
      {value?.mode === 'absolute' && (
        <TextField
          type="datetime-local"
          label={text('due.at')}
          value={toLocalTime(value.at)}
          onCommit={(typed) => onChange({ mode: 'absolute', at: fromLocalTime(typed) ?? value.at })}
        />
      )}
    </>
  );
}
