import { Flex, Radio, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MergedField, MergePreview, MergeSide } from '../../../../shared/contracts/contacts';
import { useText } from '../../components/use-text';
import { useLanguageName } from '../designer/inputs/use-language-name';
import { useContactFieldName } from './use-contact-field-name';

interface MergePreviewTableProps {
  preview: MergePreview;
  /** Chosen by the reader; the suggested ones where nothing was */
  sides: Partial<Record<MergedField, MergeSide>>;
  onChoose: (field: MergedField, side: MergeSide) => void;
}

/** What a merge would do: the fields in which the two differ to choose from, and how much moves. */
export function MergePreviewTable({ preview, sides, onChoose }: MergePreviewTableProps) {
  const text = useText();
  const fieldName = useContactFieldName();
  const { winner, loser, fields, emails, phones, moves } = preview;
  const languageName = useLanguageName();
  const shown = (field: MergedField, value: string | boolean | null) => {
    if (field === 'language' && typeof value === 'string') return languageName(value);
    if (value === null || value === '') return text('value.nothing');
    return typeof value === 'boolean' ? text(value ? 'value.yes' : 'value.no') : value;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="omega">{text('contacts.merge.what', { loser: loser.displayName, winner: winner.displayName })}</Typography>
      {fields.length > 0 && (
        <Line aria-hidden>
          <span />
          <Typography variant="pi" fontWeight="bold">
            {winner.displayName}
          </Typography>
          <Typography variant="pi" fontWeight="bold">
            {loser.displayName}
          </Typography>
        </Line>
      )}
      {fields.map(({ field, suggested, ...values }) => (
        <Radio.Group
          key={field}
          aria-label={fieldName(field)}
          value={sides[field] ?? suggested}
          onValueChange={(side: string) => onChoose(field, side as MergeSide)}
        >
          <Line>
            <Typography variant="pi" textColor="neutral600">
              {fieldName(field)}
            </Typography>
            <Radio.Item value="winner">{shown(field, values.winner)}</Radio.Item>
            <Radio.Item value="loser">{shown(field, values.loser)}</Radio.Item>
          </Line>
        </Radio.Group>
      ))}
      {emails.length + phones.length > 0 && (
        <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {text('contacts.merge.addresses', { addresses: [...phones, ...emails].join(', ') })}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral800">
        {text('contacts.merge.moves', { ...moves })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {text('contacts.merge.hint')}
      </Typography>
    </Flex>
  );
}

const Line = styled.div`
  display: grid;
  grid-template-columns: minmax(10rem, 1fr) 2fr 2fr;
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: center;
  overflow-wrap: anywhere;
`;
