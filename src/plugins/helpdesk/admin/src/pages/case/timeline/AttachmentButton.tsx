import { Loader, Tooltip } from '@strapi/design-system';
import { Download, Lock } from '@strapi/icons';
import { styled } from 'styled-components';
import type { AttachmentSummary } from '../../../../../shared/contracts/cases';
import { useDownload } from '../../../api/use-download';
import { useText } from '../../../components/use-text';
import { useFileSize } from './use-file-size';

interface AttachmentButtonProps {
  attachment: AttachmentSummary;
  mayDownload: 'yes' | 'no' | 'unknown';
}

/** A file by name and size; a click saves it, if the reader may. */
export function AttachmentButton({ attachment, mayDownload }: AttachmentButtonProps) {
  const text = useText();
  const size = useFileSize()(attachment.size);
  const { download, isBusy } = useDownload(attachment);
  const hint = mayDownload === 'no' ? text('attachment.forbidden') : text('attachment.download', { name: attachment.fileName });
  const isOff = mayDownload !== 'yes' || isBusy;
  return (
    <Tooltip label={hint}>
      {/* Not `disabled`: it would take the reason away from the keyboard. */}
      <Button
        type="button"
        aria-disabled={isOff}
        aria-label={`${attachment.fileName}, ${size}. ${hint}`}
        onClick={() => !isOff && void download()}
      >
        {mayDownload === 'no' ? <Lock aria-hidden /> : <Download aria-hidden />}
        <Name>{attachment.fileName}</Name>
        <Size>{size}</Size>
        {isBusy && <Loader small>{hint}</Loader>}
      </Button>
    </Tooltip>
  );
}

const Button = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  max-width: 100%;
  height: 3.2rem;
  padding: 0 ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  cursor: pointer;

  svg {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-disabled='true'] {
    background: ${({ theme }) => theme.colors.neutral150};
    cursor: default;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Name = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Size = styled.span`
  flex: none;
  color: ${({ theme }) => theme.colors.neutral600};
`;
