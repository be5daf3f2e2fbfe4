import { Checkbox, Loader, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { PreviewBulkJob } from '../../../../../shared/contracts/bulk';
import { useText } from '../../../components/use-text';

interface BulkPreviewProps {
  /** Undefined while it is being worked out */
  preview: PreviewBulkJob.Response['data'] | undefined;
  /** Whether the loss of answers is agreed to */
  isAgreed: boolean;
  onAgree: (isAgreed: boolean) => void;
}

/** What a bulk action would do, in numbers and words: what changes, what is cleared, what is refused and why. */
export function BulkPreview({ preview, isAgreed, onAgree }: BulkPreviewProps) {
  const text = useText();
  if (!preview) return <Loader small>{text('bulk.preview.loading')}</Loader>;
  const { total, looked, counts, losingAnswers, reasons } = preview;
  return (
    <Sections role="status">
      {looked < total && <Typography tag="p">{text('bulk.preview.looked', { looked, total })}</Typography>}
      <Counts>
        <li>{text('bulk.preview.changed', { count: counts.changed })}</li>
        {counts.unchanged > 0 && <li>{text('bulk.preview.unchanged', { count: counts.unchanged })}</li>}
        {counts.refused > 0 && <li>{text('bulk.preview.refused', { count: counts.refused })}</li>}
      </Counts>
      {reasons.length > 0 && (
        <Reasons>
          {reasons.map((reason) => (
            <li key={`${reason.guard} ${reason.field} ${reason.message}`}>
              {reason.message} <Count>{text('bulk.preview.cases', { count: reason.count })}</Count>
            </li>
          ))}
        </Reasons>
      )}
      {losingAnswers > 0 && (
        <Warning>
          <WarningCircle aria-hidden />
          <div>
            <Typography tag="p" fontWeight="bold">
              {text('bulk.preview.losing', { count: losingAnswers })}
            </Typography>
            <Typography tag="p">{text('bulk.preview.restorable')}</Typography>
            <Checkbox checked={isAgreed} onCheckedChange={(checked) => onAgree(checked === true)}>
              {text('bulk.preview.agree')}
            </Checkbox>
          </div>
        </Warning>
      )}
    </Sections>
  );
}

const Sections = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

const Counts = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  font-weight: ${({ theme }) => theme.fontWeights.bold};
`;

const Reasons = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
  list-style: disc;
  overflow-wrap: anywhere;
`;

const Count = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  white-space: nowrap;
`;

const Warning = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.warning500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme: { colors } }) => `color-mix(in srgb, ${colors.warning500} 10%, ${colors.neutral0})`};

  > svg {
    flex: none;
    width: 2rem;
    height: 2rem;
  }

  > div {
    display: grid;
    gap: ${({ theme }) => theme.spaces[2]};
  }
`;
