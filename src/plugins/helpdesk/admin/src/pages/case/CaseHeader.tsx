import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CopyText } from '../../components/CopyText';
import { RelativeTime } from '../../components/RelativeTime';
import { SourceIcon } from '../../components/SourceIcon';
import { useText } from '../../components/use-text';
import { Fact, FactRow } from './FactRow';
import { CampaignField } from './header/CampaignField';
import { CategoryField } from './header/CategoryField';
import { DeadlineField } from './header/DeadlineField';
import { OwnerField } from './header/OwnerField';
import { PriorityField } from './header/PriorityField';
import { SubjectField } from './header/SubjectField';
import { TagsField } from './header/TagsField';
import { Presence } from './presence/Presence';
import { useCardWork } from './save/card-context';
import { StatusMenu } from './status/StatusMenu';

/**
 * What the case is and where it stands.
 *
 * @param save how it is saved, for whoever may change it
 */
export function CaseHeader({ save }: { save: ReactNode }) {
  const text = useText();
  const { card, refresh } = useCardWork();
  return (
    <Flex tag="header" direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={2} minWidth={0} flex="1 1 40rem">
          <Box flex="none">
            <SourceIcon source={card.source} />
          </Box>
          <Typography variant="omega" textColor="neutral600" style={{ flex: 'none' }}>
            <CopyText value={card.number} />
          </Typography>
          <SubjectField />
        </Flex>
        <Flex gap={3}>
          <StatusMenu card={card} onRefused={() => void refresh()} />
          {save}
        </Flex>
      </Flex>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <FactRow>
          <CampaignField />
          <Fact label={text('fact.created')}>
            <RelativeTime at={card.createdAt} />
          </Fact>
          <Fact label={text('fact.status-since')}>
            <RelativeTime at={card.status.since} />
          </Fact>
          <OwnerField />
          <PriorityField />
          <CategoryField />
          <TagsField />
          <DeadlineField />
          {card.callbackAt && (
            <Fact label={text('field.callbackAt')}>
              <RelativeTime at={card.callbackAt} withTime />
            </Fact>
          )}
          {card.closedAt && (
            <Fact label={text('fact.closed')}>
              <RelativeTime at={card.closedAt} />
            </Fact>
          )}
        </FactRow>
        <Presence documentId={card.documentId} revision={card.revision} onRefresh={() => void refresh()} />
      </Flex>
    </Flex>
  );
}
