import { REQUIRABLE_ACTIVITIES, REQUIRABLE_FIELDS, type Guard } from '../../../../../../shared/workflow-definition';
import { useText } from '../../../../components/use-text';
import { RuleGroupEditor } from '../../../../conditions/RuleGroupEditor';
import type { Configuration } from '../../draft/draft';
import { CheckField } from '../../inputs/CheckField';
import { ListField } from '../../inputs/ListField';
import { LocalisedField } from '../../inputs/LocalisedField';
import { NumberField } from '../../inputs/NumberField';
import { ProblemNote } from '../../inputs/ProblemNote';
import { SelectField } from '../../inputs/SelectField';
import { withChanges } from '../../inputs/with-changes';
import { RequiredAnswerFields } from './RequiredAnswerFields';
import { useCaseSubjects } from './use-case-subjects';

interface GuardFieldsProps {
  value: Guard;
  /** Where its problems are */
  place: string;
  configuration: Configuration;
  onChange: (next: Guard) => void;
}

/** What there is to say about a guard, by its kind. */
export function GuardFields({ value, place, configuration, onChange }: GuardFieldsProps): JSX.Element | null {
  const text = useText();
  const subjects = useCaseSubjects(configuration);
  const hint = text('designer.input.commas');
  switch (value.guard) {
    case 'required-field':
      return (
        <SelectField
          label={text('guard.field')}
          place={`${place}.field`}
          value={value.field}
          choices={REQUIRABLE_FIELDS.map((field) => ({ value: field, name: text(`field.${field}`) }))}
          onChange={(field) => onChange({ ...value, field })}
        />
      );
    case 'required-answer':
      return <RequiredAnswerFields value={value} configuration={configuration} onChange={onChange} />;
    case 'required-activity':
      return (
        <>
          <SelectField
            label={text('guard.activity')}
            place={`${place}.activity`}
            value={value.activity}
            choices={REQUIRABLE_ACTIVITIES.map((activity) => ({ value: activity, name: text(`guard.activity.${activity}`) }))}
            onChange={(activity) => onChange({ ...value, activity })}
          />
          <CheckField
            label={text('guard.activity.ever')}
            isChecked={value.ever ?? false}
            onChange={(ever) => onChange(withChanges(value, { ever: ever || undefined }))}
          />
        </>
      );
    case 'role':
      return (
        <ListField
          label={text('guard.roles')}
          place={`${place}.roles`}
          hint={hint}
          value={value.roles}
          onChange={(roles) => onChange({ ...value, roles })}
        />
      );
    case 'team':
      return (
        <ListField
          label={text('guard.teams')}
          place={`${place}.teams`}
          hint={hint}
          value={value.teams}
          onChange={(teams) => onChange({ ...value, teams })}
        />
      );
    case 'skill':
      return (
        <ListField
          label={text('guard.skills')}
          place={`${place}.skills`}
          hint={hint}
          value={value.skills}
          onChange={(skills) => onChange({ ...value, skills })}
        />
      );
    case 'time-in-status':
      return (
        <>
          <NumberField
            label={text('guard.min-minutes')}
            place={`${place}.minMinutes`}
            value={value.minMinutes}
            onChange={(minMinutes) => onChange(withChanges(value, { minMinutes }))}
          />
          <NumberField
            label={text('guard.max-minutes')}
            place={`${place}.maxMinutes`}
            value={value.maxMinutes}
            onChange={(maxMinutes) => onChange(withChanges(value, { maxMinutes }))}
          />
        </>
      );
    case 'condition':
      return (
        <>
          <ProblemNote place={`${place}.when`} withParts />
          <RuleGroupEditor group={value.when} subjects={subjects} onChange={(when) => onChange({ ...value, when })} />
        </>
      );
    case 'confirmation':
      return (
        <LocalisedField
          label={text('guard.confirmation.text')}
          place={`${place}.text`}
          isLong
          isRequired
          value={value.text}
          onChange={(words) => onChange({ ...value, text: words })}
        />
      );
    case 'open-tasks':
    case 'owner':
    case 'callback-due':
      return null;
  }
}
