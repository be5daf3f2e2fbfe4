import { Typography } from '@strapi/design-system';
import type { RuleGroup } from '../../../../../shared/conditions';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { RuleGroupEditor } from '../../../conditions/RuleGroupEditor';
import { subjectsOfFields } from '../../../conditions/subject';

interface VisibilityEditorProps {
  condition: RuleGroup | undefined;
  /** What it may look at */
  fields: FormField[];
  /** Where its problems are */
  place: string;
  onChange: (condition: RuleGroup | undefined) => void;
}

/** When a field or a section is shown. */
export function VisibilityEditor({ condition, fields, place, onChange }: VisibilityEditorProps) {
  const text = useText();
  const localised = useLocalised();
  const subjects = subjectsOfFields(fields, localised);
  return (
    <PropertyGroup title={text('designer.form.when')}>
      <ProblemNote place={place} withParts />
      {!condition && (
        <Typography variant="pi" textColor="neutral600">
          {text(subjects.length > 0 ? 'designer.form.when.always' : 'designer.form.when.no-fields')}
        </Typography>
      )}
      <RuleGroupEditor
        group={condition ?? { combinator: 'and', rules: [] }}
        subjects={subjects}
        onChange={(group) => onChange(group.rules.length > 0 ? group : undefined)}
      />
    </PropertyGroup>
  );
}
