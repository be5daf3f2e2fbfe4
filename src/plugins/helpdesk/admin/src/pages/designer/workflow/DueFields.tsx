import type { DueRule } from '../../../../../shared/workflow-definition';
import { useText } from '../../../components/use-text';
import { dateTimeText, momentOf } from '../inputs/date-time-text';
import { NumberField } from '../inputs/NumberField';
import { SelectField } from '../inputs/SelectField';
import { TextField } from '../inputs/TextField';

const MODES = ['none', 'pick', 'relative', 'absolute'] as const;
type Mode = (typeof MODES)[number];

const ONE_HOUR = 60;

interface DueFieldsProps {
  /** Where its problems are */
  place: string;
  value: DueRule | undefined;
  onChange: (value: DueRule | undefined) => void;
}

/** How a callback or a success to be confirmed gets its time (R25). */
export function DueFields({ place, value, onChange }: DueFieldsProps) {
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
      <SelectField
        label={text('status.due')}
        place={place}
        value={value?.mode ?? 'none'}
        choices={MODES.map((mode) => ({ value: mode, name: text(`due.${mode}`) }))}
        onChange={(mode) => onChange(start(mode))}
      />
      {value?.mode === 'relative' && (
        <NumberField
          label={text('due.minutes')}
          value={value.minutes}
          onChange={(minutes = 0) => onChange({ mode: 'relative', minutes })}
        />
      )}
      {value?.mode === 'absolute' && (
        <TextField
          type="datetime-local"
          label={text('due.at')}
          value={dateTimeText(value.at)}
          onChange={(typed) => onChange({ mode: 'absolute', at: momentOf(typed) ?? value.at })}
        />
      )}
    </>
  );
}
