import { Button } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { fillUrl, type ButtonValues } from '../../../../../shared/button-url';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';

interface FormButtonProps {
  button: FormField;
  /** For the address of a button that opens a page. */
  values: ButtonValues;
  isDisabled: boolean;
  onPress: () => void;
}

/** A button of a form (R39): what it does is the server's to say, but a page is opened from here. */
export function FormButton({ button: { key, label, action }, values, isDisabled, onPress }: FormButtonProps) {
  const localised = useLocalised();
  const name = localised(label) || key;
  if (action?.action === 'open-url') {
    const url = fillUrl(action.url, values);
    if (url !== null) {
      return (
        <Button tag="a" href={url} target="_blank" rel="noopener noreferrer" variant="tertiary" endIcon={<ExternalLink />}>
          {name}
        </Button>
      );
    }
  }
  return (
    <Button type="button" variant="secondary" disabled={isDisabled || action?.action === 'open-url'} onClick={onPress}>
      {name}
    </Button>
  );
}
