import { Typography } from '@strapi/design-system';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import { useText } from '../../../components/use-text';
import { CheckField } from '../inputs/CheckField';
import { ListField } from '../inputs/ListField';
import { LocalisedField } from '../inputs/LocalisedField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { withChanges } from '../inputs/with-changes';

interface FormPropertiesProps {
  form: FormDocument;
  /** Keys of consents that other forms ask for */
  knownConsents: string[];
  onChange: (form: FormDocument) => void;
}

/** What is true of the form as a whole. */
export function FormProperties({ form, knownConsents, onChange }: FormPropertiesProps) {
  const text = useText();
  const path = `forms.${form.slug}`;
  const change = (changes: Partial<FormDocument>) => onChange(withChanges(form, changes));
  return (
    <PropertyGroup title={text('designer.form.properties')}>
      <ProblemNote place={path} />
      <LocalisedField
        label={text('designer.form.title')}
        value={form.title}
        place={`${path}.title`}
        onChange={(title) => change({ title })}
      />
      <Typography variant="pi" textColor="neutral600">
        {text('workflow.slug', { slug: form.slug })}
      </Typography>
      <CheckField
        label={text('designer.form.public')}
        hint={text('designer.form.public.help')}
        isChecked={form.public ?? false}
        place={`${path}.public`}
        onChange={(isPublic) => change({ public: isPublic })}
      />
      <ListField
        label={text('designer.form.consents')}
        hint={
          knownConsents.length > 0
            ? text('designer.form.consents.known', { keys: knownConsents.join(', ') })
            : text('designer.form.consents.help')
        }
        value={form.consents ?? []}
        place={`${path}.consents`}
        onChange={(consents) => change({ consents })}
      />
    </PropertyGroup>
  );
}
