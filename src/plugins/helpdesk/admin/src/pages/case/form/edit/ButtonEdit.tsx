import { Button, Flex } from '@strapi/design-system';
import { Eye, EyeStriked } from '@strapi/icons';
import type { FormEdit } from '../../../../../../shared/form-edits';
import type { FormField } from '../../../../../../shared/form-fields';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import type { Choice } from '../../../designer/inputs/choice';
import { SelectField } from '../../../designer/inputs/SelectField';
import { StepButtons } from '../../../designer/inputs/StepButtons';
import { withMoved } from '../../../designer/inputs/with-changes';

interface ButtonEditProps {
  button: FormField;
  /** Of its section, in their order */
  buttons: FormField[];
  statuses: Choice[];
  onEdit: (edit: FormEdit) => void;
}

/** What may be changed about a button (R44): where it leads, its place among the others, and whether it is there. */
export function ButtonEdit({ button: { key, label, action, hidden = false }, buttons, statuses, onEdit }: ButtonEditProps) {
  const text = useText();
  const localised = useLocalised();
  const keys = buttons.map((button) => button.key);
  const index = keys.indexOf(key);
  return (
    <>
      {action?.action === 'set-status' && (
        <SelectField
          label={text('designer.form.action')}
          value={action.status}
          choices={statuses}
          onChange={(status) => onEdit({ edit: 'set-button-status', field: key, status })}
        />
      )}
      <Flex gap={2}>
        <Button
          variant="tertiary"
          size="S"
          startIcon={hidden ? <Eye /> : <EyeStriked />}
          onClick={() => onEdit({ edit: 'set-button-hidden', field: key, hidden: !hidden })}
        >
          {text(hidden ? 'form.edit.show' : 'form.edit.hide')}
        </Button>
        {keys.length > 1 && (
          <StepButtons
            name={localised(label) || key}
            index={index}
            count={keys.length}
            onStep={(step) => onEdit({ edit: 'order-buttons', buttons: withMoved(keys, index, index + step) })}
          />
        )}
      </Flex>
    </>
  );
}
