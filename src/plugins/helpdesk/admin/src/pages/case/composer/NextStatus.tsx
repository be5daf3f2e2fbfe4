import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useStatusOptions } from '../../../api/cases-api';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';

interface NextStatusProps {
  documentId: string;
  /** documentId of a status; undefined for the one that the case is in */
  value: string | undefined;
  onChange: (status: string | undefined) => void;
}

const KEEP = 'keep';

/** The status that the case comes into with the reply (R32): one of those that nothing stands against. */
export function NextStatus({ documentId, value, onChange }: NextStatusProps) {
  const text = useText();
  const localised = useLocalised();
  const { locale: language } = useIntl();
  const { currentData: options = [] } = useStatusOptions({ documentId, language });
  const open = options.filter(({ isCurrent, unmet }) => !isCurrent && unmet.length === 0);
  if (open.length === 0) return null;
  const shown = open.some((option) => option.documentId === value) ? value : KEEP;
  return (
    <SingleSelect
      size="S"
      aria-label={text('composer.status')}
      value={shown}
      onChange={(chosen) => onChange(chosen === KEEP ? undefined : String(chosen))}
    >
      <SingleSelectOption value={KEEP}>{text('composer.status.keep')}</SingleSelectOption>
      {open.map((option) => (
        <SingleSelectOption key={option.documentId} value={option.documentId}>
          <StatusLabel name={localised(option.name)} kind={option.kind} />
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
