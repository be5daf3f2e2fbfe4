import { useRef } from 'react';
import { Box, Field, Flex, IconButton, TextButton } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { CONTACT_LIMITS } from '../../../../shared/limits';
import { useText } from '../../components/use-text';

interface AddressInputsProps {
  kind: 'email' | 'phone';
  values: string[];
  /** What is wrong with each, by its place among those that are filled in */
  errors: Record<string, string>;
  onChange: (values: string[]) => void;
}

/** E-mail addresses or phone numbers, each in an input of its own. */
export function AddressInputs({ kind, values, errors, onChange }: AddressInputsProps) {
  const text = useText();
  const area = useRef<HTMLDivElement>(null);
  const field = kind === 'email' ? 'emails' : 'phones';
  // Empty inputs are not sent, so errors count without them.
  const placeOf = (index: number) => values.slice(0, index).filter((value) => value.trim() !== '').length;

  function add(): void {
    onChange([...values, '']);
    requestAnimationFrame(() => [...(area.current?.querySelectorAll('input') ?? [])].at(-1)?.focus());
  }

  return (
    <Box ref={area}>
      {values.map((value, index) => (
        <Field.Root
          key={index}
          error={value.trim() === '' ? undefined : (errors[`${field}.${placeOf(index)}`] ?? errors[field])}
          width="100%"
        >
          {index === 0 && <Field.Label>{text(`contact.${kind}`)}</Field.Label>}
          <Flex gap={1} paddingTop={index === 0 ? 0 : 1}>
            <Box flex="1 1 auto">
              <Field.Input
                size="S"
                type={kind === 'email' ? 'email' : 'tel'}
                aria-label={index === 0 ? undefined : text(`contacts.${kind}.more`, { number: index + 1 })}
                value={value}
                onChange={({ target }: { target: { value: string } }) =>
                  onChange(values.map((other, place) => (place === index ? target.value : other)))
                }
              />
            </Box>
            {values.length > 1 && (
              <IconButton
                label={text('contacts.address.remove', { value: value || String(index + 1) })}
                size="S"
                variant="ghost"
                onClick={() => onChange(values.filter((_, place) => place !== index))}
              >
                <Cross />
              </IconButton>
            )}
          </Flex>
          <Field.Error />
        </Field.Root>
      ))}
      {values.length < CONTACT_LIMITS.addresses && values.at(-1)?.trim() !== '' && (
        <Box paddingTop={1}>
          <TextButton startIcon={<Plus />} onClick={add}>
            {text(`contacts.${kind}.add`)}
          </TextButton>
        </Box>
      )}
    </Box>
  );
}
