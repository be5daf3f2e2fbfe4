import { Button } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { FormField, FormSection } from '../../../../../shared/form-fields';
import { useText } from '../../../components/use-text';
import { LocalisedField } from '../inputs/LocalisedField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { orNone } from '../inputs/with-changes';
import { VisibilityEditor } from './VisibilityEditor';

interface SectionPropertiesProps {
  section: FormSection;
  /** Where its problems are */
  path: string;
  /** Fields that conditions may look at */
  fields: FormField[];
  onChange: (changes: Partial<FormSection>) => void;
  onRemove: () => void;
}

export function SectionProperties({ section, path, fields, onChange, onRemove }: SectionPropertiesProps) {
  const text = useText();
  return (
    <>
      <PropertyGroup title={text('designer.form.section')}>
        <ProblemNote place={path} />
        <LocalisedField
          label={text('designer.form.section.title')}
          value={section.title}
          place={`${path}.title`}
          onChange={(title) => onChange({ title })}
        />
        <LocalisedField
          label={text('designer.form.help')}
          value={section.help}
          isLong
          place={`${path}.help`}
          onChange={(help) => onChange({ help: orNone(help) })}
        />
      </PropertyGroup>
      <VisibilityEditor
        condition={section.visibleWhen}
        fields={fields}
        place={`${path}.visibleWhen`}
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
