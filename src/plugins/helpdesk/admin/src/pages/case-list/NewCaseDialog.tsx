import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { CASE_LIMITS } from '../../../../shared/limits';
import { useCaseFilters, useOpenCase } from '../../api/cases-api';
import { failureOf } from '../../api/failure';
import { fieldErrorsOf } from '../../api/field-errors';
import { useLocalised } from '../../components/use-localised';
import { FormDialog } from '../../components/FormDialog';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';
import { SelectField } from '../designer/inputs/SelectField';
import { TextField } from '../designer/inputs/TextField';

const NOTHING = { name: '', email: '', phone: '', subject: '', note: '' };

/** Opens a case by hand, in one of the reader's campaigns (R63). A known address finds its contact. */
export function NewCaseDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const localised = useLocalised();
  const navigate = useNavigate();
  const filters = useCaseFilters();
  const [openCase, { error, isLoading }] = useOpenCase();
  const campaigns = (filters.data?.campaigns ?? []).filter(({ isOpen }) => isOpen);
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState(NOTHING);

  // Where there is one campaign only, nobody has to choose it.
  const campaign = chosen ?? (campaigns.length === 1 ? campaigns[0]?.documentId : undefined);
  const errors = fieldErrorsOf(error);
  const type = (part: Partial<typeof NOTHING>) => setTyped({ ...typed, ...part });
  const isReady = campaign !== undefined && [typed.name, typed.email, typed.phone].some((one) => one.trim() !== '');

  async function submit(): Promise<void> {
    if (!campaign) return;
    const { name, email, phone, subject, note } = typed;
    const result = await openCase({ campaign, requester: { name, email, phone }, subject, note });
    if (!('data' in result)) return;
    onClose();
    navigate(casePath(result.data.documentId));
  }

  return (
    <FormDialog
      title={text('new-case.title')}
      submitText={text('new-case.open')}
      isReady={isReady}
      isBusy={isLoading}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SelectField
        label={text('field.campaign')}
        placeholder={text('designer.input.choose')}
        value={campaign}
        choices={campaigns.map(({ documentId, name }) => ({ value: documentId, name: localised(name) }))}
        isRequired
        error={errors.campaign}
        onChange={setChosen}
      />
      <TextField label={text('new-case.name')} value={typed.name} error={errors['requester.name']} onChange={(name) => type({ name })} />
      <Flex gap={3} alignItems="flex-start">
        <TextField
          label={text('new-case.email')}
          type="email"
          value={typed.email}
          error={errors['requester.email']}
          onChange={(email) => type({ email })}
        />
        <TextField
          label={text('new-case.phone')}
          type="tel"
          value={typed.phone}
          error={errors['requester.phone']}
          onChange={(phone) => type({ phone })}
        />
      </Flex>
      <Typography variant="pi" textColor={errors.requester ? 'danger600' : 'neutral600'}>
        {errors.requester ?? text('new-case.contact.help')}
      </Typography>
      <TextField
        label={text('new-case.subject')}
        hint={text('new-case.subject.help')}
        value={typed.subject}
        error={errors.subject}
        onChange={(subject) => type({ subject: subject.slice(0, CASE_LIMITS.subject) })}
      />
      <TextField
        label={text('new-case.note')}
        hint={text('new-case.note.help')}
        isLong
        value={typed.note}
        error={errors.note}
        onChange={(note) => type({ note })}
      />
      {error !== undefined && Object.keys(errors).length === 0 && (
        <Typography textColor="danger600" role="alert">
          {text(`failure.${failureOf(error)}.text`)}
        </Typography>
      )}
    </FormDialog>
  );
}
