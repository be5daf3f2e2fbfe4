import { Button } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { FormField, FormSection } from '../../../../../shared/form-fields';
import type { Problem } from '../../../../../shared/problems';
import { useText } from '../../../components/use-text';
import { LocalisedField } from '../inputs/LocalisedField';
import { problemText } from '../inputs/problems-at';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { orNone } from '../inputs/with-changes';
import { VisibilityEditor } from './VisibilityEditor';

interface SectionPropertiesProps {
  section: FormSection;
  /** Where its problems are */
  path: string;
  /** Fields that conditions may look at */
  fields: FormField[];
  problems: Problem[];
  onChange: (changes: Partial<FormSection>) => void;
  onRemove: () => void;
}

export function SectionProperties({ section, path, fields, problems, onChange, onRemove }: SectionPropertiesProps) {
  const text = useText();
  return (
    <>
      <PropertyGroup title={text('designer.form.section')}>
        <LocalisedField
          label={text('designer.form.section.title')}
          value={section.title}
          error={problemText(problems, `${path}.title`)}
          onChange={(title) => onChange({ title })}
        />
        <LocalisedField
          label={text('designer.form.help')}
          value={section.help}
          isLong
          error={problemText(problems, `${path}.help`)}
          onChange={(help) => onChange({ help: orNone(help) })}
        />
      </PropertyGroup>
      <VisibilityEditor
        condition={section.visibleWhen}
        fields={fields}
        error={problemText(problems, `${path}.visibleWhen`)}
        onChange={(visibleWhen) => onChange({ visibleWhen })}
      />
      <PropertyGroup title={text('designer.form.removal')}>
        <Button variant="danger-light" size="S" startIcon={<Trash />} onClick={onRemove}>
          {text('designer.form.section.remove')}
        </Button>
      </PropertyGroup>
    </>
  );
}
