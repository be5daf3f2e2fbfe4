import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Eye, EyeStriked, Trash, WarningCircle } from '@strapi/icons';
import { useText } from '../../../components/use-text';
import { PropertyGroup } from '../inputs/PropertyGroup';

interface RemoveFieldProps {
  name: string;
  isHidden: boolean;
  /** Answers may have been given to it. */
  isLive: boolean;
  onHide: (isHidden: boolean) => void;
  onRemove: () => void;
}

/** Takes a field out of the form: a published one is hidden, or removed for good once somebody says so. */
export function RemoveField({ name, isHidden, isLive, onHide, onRemove }: RemoveFieldProps) {
  const text = useText();
  const removeButton = (
    <Button variant="danger-light" size="S" startIcon={<Trash />} onClick={isLive ? undefined : onRemove}>
      {text('designer.form.remove')}
    </Button>
  );
  return (
    <PropertyGroup title={text('designer.form.removal')}>
      <Flex gap={2} wrap="wrap">
        {isLive && (
          <Button variant="tertiary" size="S" startIcon={isHidden ? <Eye /> : <EyeStriked />} onClick={() => onHide(!isHidden)}>
            {text(isHidden ? 'designer.form.unhide' : 'designer.form.hide')}
          </Button>
        )}
        {isLive ? (
          <Dialog.Root>
            <Dialog.Trigger>{removeButton}</Dialog.Trigger>
            <Dialog.Content>
              <Dialog.Header>{text('designer.form.remove.title', { name })}</Dialog.Header>
              <Dialog.Body icon={<WarningCircle />}>{text('designer.form.remove.question')}</Dialog.Body>
              <Dialog.Footer>
                <Dialog.Cancel>
                  <Button variant="tertiary" fullWidth>
                    {text('designer.form.remove.cancel')}
                  </Button>
                </Dialog.Cancel>
                <Dialog.Action>
                  <Button variant="danger-light" fullWidth onClick={onRemove}>
                    {text('designer.form.remove')}
                  </Button>
                </Dialog.Action>
              </Dialog.Footer>
            </Dialog.Content>
          </Dialog.Root>
        ) : (
          removeButton
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text(isLive ? 'designer.form.hide.help' : 'designer.form.remove.help')}
      </Typography>
    </PropertyGroup>
  );
}
