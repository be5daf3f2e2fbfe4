import { REQUIRABLE_ACTIVITIES, REQUIRABLE_FIELDS, type Guard } from '../../../../../../shared/workflow-definition';
import { useText } from '../../../../components/use-text';
import type { Configuration } from '../../draft';
import { ChoiceField } from '../../fields/ChoiceField';
import { ListField } from '../../fields/ListField';
import { LocalisedField } from '../../fields/LocalisedField';
import { TextField } from '../../fields/TextField';
import { TickField } from '../../fields/TickField';
import { RequiredAnswerFields } from './RequiredAnswerFields';
import { RuleGroupFields } from './RuleGroupFields';

interface GuardFieldsProps {
  value: Guard;
  configuration: Configuration;
  onChange: (next: Guard) => void;
}

/** What there is to say about a guard, by its kind. */
export function GuardFields({ value, configuration, onChange }: GuardFieldsProps): JSX.Element | null {
  const text = useText();
  switch (value.guard) {
    case 'required-field':
      return (
        <ChoiceField
          label={text('guard.field')}
          value={value.field}
          choices={REQUIRABLE_FIELDS.map((field) => ({ value: field, label: text(`field.${field}`) }))}
          onChange={(field) => onChange({ ...value, field })}
        />
      );
    case 'required-answer':
      return <RequiredAnswerFields value={value} configuration={configuration} onChange={onChange} />;
    case 'required-activity':
      return (
        <>
          <ChoiceField
            label={text('guard.activity')}
            value={value.activity}
            choices={REQUIRABLE_ACTIVITIES.map((activity) => ({ value: activity, label: text(`guard.activity.${activity}`) }))}
            onChange={(activity) => onChange({ ...value, activity })}
          />
          <TickField
            label={text('guard.activity.ever')}
            value={value.ever ?? false}
            onChange={(ever) => onChange({ ...value, ever: ever || undefined })}
          />
        </>
      );
    case 'role':
      return (
        <ListField
          label={text('guard.roles')}
          hint={text('list-field.hint')}
          value={value.roles}
          onChange={(roles = []) => onChange({ ...value, roles })}
        />
      );
    case 'team':
      return (
        <ListField
          label={text('guard.teams')}
          hint={text('list-field.hint')}
          value={value.teams}
          onChange={(teams = []) => onChange({ ...value, teams })}
        />
      );
    case 'skill':
      return (
        <ListField
          label={text('guard.skills')}
          hint={text('list-field.hint')}
          value={value.skills}
          onChange={(skills = []) => onChange({ ...value, skills })}
        />
      );
    case 'time-in-status':
      return (
        <>
          <TextField
            type="number"
            label={text('guard.min-minutes')}
            value={String(value.minMinutes ?? '')}
            onCommit={(typed) => onChange({ ...value, minMinutes: minutesOf(typed) })}
          />
          <TextField
            type="number"
            label={text('guard.max-minutes')}
            value={String(value.maxMinutes ?? '')}
            onCommit={(typed) => onChange({ ...value, maxMinutes: minutesOf(typed) })}
          />
        </>
      );
    case 'condition':
      return <RuleGroupFields value={value.when} configuration={configuration} onChange={(when) => onChange({ ...value, when })} />;
    case 'confirmation':
      return (
        <LocalisedField
          label={text('guard.confirmation.text')}
          isLong
          value={value.text}
          onChange={(words = {}) => onChange({ ...value, text: words })}
        />
      );
    case 'open-tasks':
    case 'owner':
    case 'callback-due':
      return null;
  }
}

function minutesOf(typed: string): number | undefined {
  return typed === '' ? undefined : Number(typed);
}
