import { styled } from 'styled-components';
import { useText } from '../components/use-text';
import { dateTimeText, momentOf } from '../pages/designer/inputs/date-time-text';
import { NumberField } from '../pages/designer/inputs/NumberField';
import { SelectField } from '../pages/designer/inputs/SelectField';
import { TextField } from '../pages/designer/inputs/TextField';
import { TIME_UNITS, timeValue, toldTime, type ToldTime } from './relative-time';

const KINDS = ['now', 'ago', 'ahead', 'moment'] as const;

interface TimeFieldProps {
  label: string;
  /** ISO 8601, or from now such as `now-7d` */
  value: unknown;
  onChange: (value: string) => void;
}

/** A moment, told from now or by the calendar. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const text = useText();
  const told = toldTime(value);
  const change = (next: ToldTime) => onChange(timeValue(next));

  function handleKind(kind: ToldTime['kind']): void {
    if (kind === 'now') change({ kind });
    else if (kind === 'moment') change({ kind, moment: '' });
    else change({ kind, amount: 'amount' in told ? told.amount : 1, unit: 'unit' in told ? told.unit : 'd' });
  }

  return (
    <Parts>
      <SelectField
        label={label}
        value={told.kind}
        choices={KINDS.map((kind) => ({ value: kind, name: text(`conditions.time.${kind}`) }))}
        onChange={handleKind}
      />
      {'unit' in told && (
        <>
          <NumberField
            label={text('conditions.time.amount')}
            value={told.amount}
            onChange={(amount) => change({ ...told, amount: Math.min(Math.max(Math.round(amount ?? 0), 0), 99_999) })}
          />
          <SelectField
            label={text('conditions.time.unit')}
            value={told.unit}
            choices={TIME_UNITS.map((unit) => ({ value: unit, name: text(`conditions.time.unit.${unit}`, { count: told.amount }) }))}
            onChange={(unit) => change({ ...told, unit })}
          />
        </>
      )}
      {told.kind === 'moment' && (
        <TextField
          label={text('conditions.time.date')}
          type="datetime-local"
          value={dateTimeText(told.moment)}
          onChange={(typed) => change({ kind: 'moment', moment: momentOf(typed) ?? '' })}
        />
      )}
    </Parts>
  );
}

const Parts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
`;
