import { useState } from 'react';
import { Box, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp, Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { LANGUAGES } from '../../../../shared/localised';
import { useText } from '../../components/use-text';
import { CheckField } from '../designer/inputs/CheckField';
import { SelectField } from '../designer/inputs/SelectField';
import { TextField } from '../designer/inputs/TextField';
import { useLanguageName } from '../designer/inputs/use-language-name';
import { AddressInputs } from './AddressInputs';
import { ContactPicker } from './ContactPicker';
import type { TypedContact } from './typed-contact';

interface ContactFieldsProps {
  typed: TypedContact;
  /** By the path of the field */
  errors: Record<string, string>;
  onChange: (part: Partial<TypedContact>) => void;
}

/** Inputs of a contact: names and addresses at once, the rest behind "more" (R49). */
export function ContactFields({ typed, errors, onChange }: ContactFieldsProps) {
  const text = useText();
  const [isExpanded, setExpanded] = useState(false);
  const isPerson = typed.kind === 'person';
  const hasHiddenError = ['jobTitle', 'company', 'address', 'website', 'language', 'customerType'].some((field) => errors[field]);
  const isOpen = isExpanded || hasHiddenError;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {isPerson ? (
        <Pair>
          <TextField
            label={text('contacts.field.firstName')}
            value={typed.firstName}
            error={errors.firstName}
            onChange={(firstName) => onChange({ firstName })}
          />
          <TextField
            label={text('contacts.field.lastName')}
            value={typed.lastName}
            error={errors.lastName}
            onChange={(lastName) => onChange({ lastName })}
          />
        </Pair>
      ) : (
        <TextField
          label={text('contacts.field.companyName')}
          value={typed.companyName}
          error={errors.companyName}
          onChange={(companyName) => onChange({ companyName })}
        />
      )}
      <AddressInputs kind="phone" values={typed.phones} errors={errors} onChange={(phones) => onChange({ phones })} />
      <AddressInputs kind="email" values={typed.emails} errors={errors} onChange={(emails) => onChange({ emails })} />
      <Box>
        <TextButton
          startIcon={isOpen ? <CaretUp /> : <CaretDown />}
          aria-expanded={isOpen}
          disabled={hasHiddenError}
          onClick={() => setExpanded(!isExpanded)}
        >
          {text(isOpen ? 'contacts.less' : 'contacts.more')}
        </TextButton>
      </Box>
      {isOpen && <MoreFields typed={typed} errors={errors} onChange={onChange} />}
    </Flex>
  );
}

function MoreFields({ typed, errors, onChange }: ContactFieldsProps) {
  const text = useText();
  const languageName = useLanguageName();
  const isPerson = typed.kind === 'person';
  return (
    <>
      {isPerson && typed.company && (
        <Flex gap={2} justifyContent="space-between">
          <Typography variant="pi" textColor="neutral800">
            {`${text('contacts.field.company')}: ${typed.company.displayName}`}
          </Typography>
          <IconButton label={text('contacts.company.remove')} size="S" variant="ghost" onClick={() => onChange({ company: null })}>
            <Cross />
          </IconButton>
        </Flex>
      )}
      {isPerson && !typed.company && (
        <ContactPicker
          label={text('contacts.field.company')}
          kind="company"
          error={errors.company}
          onPick={({ documentId, displayName }) => onChange({ company: { documentId, displayName } })}
        />
      )}
      {isPerson && (
        <TextField
          label={text('contacts.field.jobTitle')}
          value={typed.jobTitle}
          error={errors.jobTitle}
          onChange={(jobTitle) => onChange({ jobTitle })}
        />
      )}
      <TextField
        label={text('contacts.field.address')}
        isLong
        value={typed.address}
        error={errors.address}
        onChange={(address) => onChange({ address })}
      />
      <TextField
        label={text('contacts.field.website')}
        value={typed.website}
        error={errors.website}
        onChange={(website) => onChange({ website })}
      />
      <Pair>
        <SelectField
          label={text('contacts.field.language')}
          value={typed.language || undefined}
          choices={[...new Set([...LANGUAGES, ...(typed.language ? [typed.language] : [])])].map((value) => ({
            value,
            name: languageName(value),
          }))}
          error={errors.language}
          onChange={(language) => onChange({ language })}
          onClear={() => onChange({ language: '' })}
        />
        <TextField
          label={text('contacts.field.customerType')}
          value={typed.customerType}
          error={errors.customerType}
          onChange={(customerType) => onChange({ customerType })}
        />
      </Pair>
      <CheckField
        label={text('contacts.field.isVip')}
        hint={text('contacts.field.isVip.hint')}
        isChecked={typed.isVip}
        onChange={(isVip) => onChange({ isVip })}
      />
    </>
  );
}

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: start;
`;
