import type { Rule } from '../../../shared/conditions';
import { listOf } from '../../../shared/operators';
import { useText } from '../components/use-text';
import { AnswerInput } from '../pages/designer/inputs/AnswerInput';
import { ListField } from '../pages/designer/inputs/ListField';
import { SelectField } from '../pages/designer/inputs/SelectField';
import { ChoiceList } from './ChoiceList';
import { scalarOf, takesList, takesNoValue } from './operators';
import { RuleInputs } from './rule-styles';
import type { Subject } from './subject';
import { TimeField } from './TimeField';

interface ValueInputProps {
  rule: Rule;
  subject: Subject | undefined;
  onChange: (value: unknown) => void;
}

/** What a rule compares with, of the shape that its operator and its subject ask for. */
export function ValueInput({ rule: { operator, value }, subject, onChange }: ValueInputProps) {
  const text = useText();
  const label = text('conditions.value');
  const kind = subject?.kind ?? 'short-text';
  const choices = subject?.choices;
  if (takesNoValue(operator)) return null;
  if (operator === 'between') {
    const [from, to] = listOf(value);
    return (
      <RuleInputs>
        <OneValue
          kind={kind}
          isRelative={subject?.isRelative}
          label={text('conditions.from')}
          value={from}
          onChange={(next) => onChange([next ?? '', to ?? ''])}
        />
        <OneValue
          kind={kind}
          isRelative={subject?.isRelative}
          label={text('conditions.to')}
          value={to}
          onChange={(next) => onChange([from ?? '', next ?? ''])}
        />
      </RuleInputs>
    );
  }
  if (takesList(operator)) {
    const chosen = listOf(value).map(String);
    return choices ? (
      <ChoiceList label={label} chosen={chosen} choices={choices} onChange={onChange} />
    ) : (
      <ListField
        label={label}
        hint={text('designer.input.commas')}
        value={chosen}
        onChange={(typed) => onChange(typed.map((one) => scalarOf(one, kind)))}
      />
    );
  }
  if (choices) return <SelectField label={label} value={String(value ?? '') || undefined} choices={choices} onChange={onChange} />;
  return <OneValue kind={kind} isRelative={subject?.isRelative} label={label} value={value} onChange={(next) => onChange(next ?? '')} />;
}

interface OneValueProps extends Pick<Subject, 'kind' | 'isRelative'> {
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

function OneValue({ kind, isRelative, ...input }: OneValueProps) {
  if (isRelative) return <TimeField {...input} />;
  // A choice whose options nobody knows, such as tags, is written like a text.
  const asked = kind === 'long-text' || kind.endsWith('-choice') || kind === 'contact' ? 'short-text' : kind;
  return <AnswerInput field={{ kind: asked }} {...input} />;
}
