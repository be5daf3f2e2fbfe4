import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FormEdit } from '../../../../../../shared/form-edits';
import { UNANSWERED_KINDS, type FormField } from '../../../../../../shared/form-fields';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import { KIND_ICONS } from '../../../designer/form/kind-icons';
import { CheckField } from '../../../designer/inputs/CheckField';
import type { Choice } from '../../../designer/inputs/choice';
import { LocalisedField } from '../../../designer/inputs/LocalisedField';
import { ButtonEdit } from './ButtonEdit';
import { OptionEdits } from './OptionEdits';
import { labelEdit, type MissingText } from './pending-edits';

interface FieldEditProps {
  field: FormField;
  /** The buttons of its section, in their order */
  buttons: FormField[];
  /** Statuses that a button can lead to */
  statuses: Choice[];
  missing: MissingText[];
  onEdit: (edit: FormEdit) => void;
}

/** What a manager may change about one field from inside a case (R43–R45), behind its title. */
export function FieldEdit({ field, buttons, statuses, missing, onEdit }: FieldEditProps) {
  const text = useText();
  const localised = useLocalised();
  const { key, kind, label, required = false, hidden } = field;
  const Icon = KIND_ICONS[kind];
  const missesTitle = missing.some((one) => one.field === key && one.option === undefined);
  return (
    <Frame data-hidden={hidden || undefined} data-wrong={missing.some((one) => one.field === key) || undefined}>
      <summary>
        <Icon aria-hidden />
        <Name>{localised(label) || key}</Name>
        <Typography variant="pi" textColor="neutral600">
          {[text(`designer.form.kind.${kind}`), required && text('designer.form.required'), hidden && text('form.edit.hidden')]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </summary>
      <Flex direction="column" alignItems="stretch" gap={3} padding={3}>
        <LocalisedField
          label={text(kind === 'button' ? 'form.edit.button-title' : 'designer.form.label')}
          value={label}
          isRequired
          error={missesTitle ? text('form.edit.title-missing') : undefined}
          onChange={(next) => onEdit({ edit: 'set-label', field: key, label: labelEdit(label, next) })}
        />
        {!UNANSWERED_KINDS.includes(kind) && (
          <CheckField
            label={text('designer.form.required')}
            hint={text('form.edit.required-hint')}
            isChecked={required}
            onChange={(next) => onEdit({ edit: 'set-required', field: key, required: next })}
          />
        )}
        {kind === 'button' && <ButtonEdit button={field} buttons={buttons} statuses={statuses} onEdit={onEdit} />}
        {field.options && <OptionEdits field={key} options={field.options} missing={missing} onEdit={onEdit} />}
      </Flex>
    </Frame>
  );
}

const Name = styled.span`
  min-width: 0;
  overflow-wrap: anywhere;
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
`;

const Frame = styled.details`
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  > summary {
    display: flex;
    align-items: center;
    gap: ${({ theme }) => theme.spaces[2]};
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    cursor: pointer;

    > svg {
      flex: none;
      width: 1.4rem;
      height: 1.4rem;
      color: ${({ theme }) => theme.colors.neutral600};
    }

    > :last-child {
      flex: none;
      margin-inline-start: auto;
    }

    &:hover {
      background: ${({ theme }) => theme.colors.neutral100};
    }

    &:focus-visible {
      outline: 2px solid ${({ theme }) => theme.colors.primary600};
      outline-offset: -2px;
    }
  }

  &[open] > summary {
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  &[data-hidden] > summary ${Name} {
    text-decoration: line-through;
  }

  &[data-wrong] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
`;
