import { Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { AttachmentSummary } from '../../../../../shared/contracts/cases';
import { TO_DOWNLOAD_ATTACHMENTS } from '../../workspace/rights';
import { AttachmentButton } from './AttachmentButton';

export function AttachmentList({ attachments }: { attachments: readonly AttachmentSummary[] }) {
  if (attachments.length === 0) return null;
  return <Attachments attachments={attachments} />;
}

function Attachments({ attachments }: { attachments: readonly AttachmentSummary[] }) {
  const { allowedActions, isLoading } = useRBAC(TO_DOWNLOAD_ATTACHMENTS);
  const may = isLoading ? 'unknown' : allowedActions.canDownloadAttachments ? 'yes' : 'no';
  return (
    <Flex tag="ul" gap={2} wrap="wrap">
      {attachments.map((attachment) => (
        <li key={attachment.id} style={{ maxWidth: '100%' }}>
          <AttachmentButton attachment={attachment} mayDownload={may} />
        </li>
      ))}
    </Flex>
  );
}
