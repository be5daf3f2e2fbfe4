import { Cross, Paperclip, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { AttachmentSummary } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { useFileSize } from '../timeline/use-file-size';
import type { Uploading } from './use-uploads';

interface AttachmentChipsProps {
  attachments: readonly AttachmentSummary[];
  uploads: readonly Uploading[];
  onRemove: (file: AttachmentSummary) => void;
  onDismiss: (id: number) => void;
}

/** The files of a message: those that are here, those on their way, and those that did not arrive, with why. */
export function AttachmentChips({ attachments, uploads, onRemove, onDismiss }: AttachmentChipsProps) {
  const text = useText();
  const sizeOf = useFileSize();
  if (attachments.length + uploads.length === 0) return null;
  return (
    <List aria-label={text('composer.attachments')}>
      {attachments.map((file) => (
        <Chip key={file.id}>
          <Paperclip aria-hidden />
          <Name>{file.fileName}</Name>
          <Detail>{sizeOf(file.size)}</Detail>
          <Remove type="button" aria-label={text('composer.attachment.remove', { name: file.fileName })} onClick={() => onRemove(file)}>
            <Cross aria-hidden />
          </Remove>
        </Chip>
      ))}
      {uploads.map(({ id, name, share, failure }) => (
        <Chip key={`upload-${id}`} $isFailed={failure !== null}>
          {failure === null ? <Paperclip aria-hidden /> : <WarningCircle aria-hidden />}
          {failure === null ? (
            <>
              <Name>{name}</Name>
              <progress aria-label={text('composer.attachment.progress', { name })} value={share} max={1} />
            </>
          ) : (
            <Name role="alert">{text('composer.attachment.failed', { name, reason: failure || text('failure.offline.title') })}</Name>
          )}
          <Remove type="button" aria-label={text('composer.attachment.remove', { name })} onClick={() => onDismiss(id)}>
            <Cross aria-hidden />
          </Remove>
        </Chip>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Chip = styled.li<{ $isFailed?: boolean }>`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  max-width: 100%;
  min-height: 2.8rem;
  padding-inline: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme, $isFailed }) => ($isFailed ? theme.colors.danger500 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme, $isFailed }) => ($isFailed ? theme.colors.danger600 : theme.colors.neutral800)};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  > svg {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
  }

  progress {
    width: 6rem;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Name = styled.span`
  overflow-wrap: anywhere;
`;

const Detail = styled.span`
  flex: none;
  color: ${({ theme }) => theme.colors.neutral600};
`;

export const Remove = styled.button`
  display: inline-flex;
  flex: none;
  padding: ${({ theme }) => theme.spaces[1]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  svg {
    width: 1rem;
    height: 1rem;
  }
`;
