import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FormDocument } from '../../../../../../shared/contracts/configuration';
import type { FormEdit } from '../../../../../../shared/form-edits';
import { useLocalised } from '../../../../components/use-localised';
import { partsOf } from '../../../designer/form/form-order';
import type { Choice } from '../../../designer/inputs/choice';
import { AddButton } from './AddButton';
import { FieldEdit } from './FieldEdit';
import type { MissingText } from './pending-edits';

interface FieldEditsProps {
  /** With what is edited so far */
  form: FormDocument;
  statuses: Choice[];
  missing: MissingText[];
  onEdit: (edit: FormEdit) => void;
}

/** The fields of a form by its sections, each to be opened and edited. */
export function FieldEdits({ form, statuses, missing, onEdit }: FieldEditsProps) {
  const localised = useLocalised();
  return (
    <Fields>
      {partsOf(form).map(({ section, fields }) => {
        if (fields.length === 0) return null;
        const buttons = fields.filter(({ kind }) => kind === 'button');
        return (
          <Part key={section?.key ?? ''}>
            {section && (
              <Typography variant="sigma" tag="h3" textColor="neutral600">
                {localised(section.title) || section.key}
              </Typography>
            )}
            {fields.map((field) => (
              <FieldEdit key={field.key} field={field} buttons={buttons} statuses={statuses} missing={missing} onEdit={onEdit} />
            ))}
          </Part>
        );
      })}
      <AddButton fields={form.fields} statuses={statuses} onEdit={onEdit} />
    </Fields>
  );
}

const Fields = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
`;

const Part = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
`;
