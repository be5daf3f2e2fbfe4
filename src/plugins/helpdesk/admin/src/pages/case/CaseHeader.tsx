import { Box, Flex, Typography } from '@strapi/design-system';
import type { CaseCard } from '../../../../shared/contracts/cases';
import { CopyText } from '../../components/CopyText';
import { RelativeTime } from '../../components/RelativeTime';
import { SourceIcon } from '../../components/SourceIcon';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { Deadline } from './Deadline';
import { Fact, FactRow } from './FactRow';
import { Presence } from './presence/Presence';
import { StatusMenu } from './status/StatusMenu';

/** What the case is and where it stands. */
export function CaseHeader({ card, onRefused }: { card: CaseCard; onRefused: () => void }) {
  const text = useText();
  const localised = useLocalised();
  return (
    <Flex tag="header" direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={4}>
        <Flex gap={2} minWidth={0} alignItems="baseline">
          <Box flex="none" style={{ alignSelf: 'center' }}>
            <SourceIcon source={card.source} />
          </Box>
          <Typography variant="omega" textColor="neutral600" style={{ flex: 'none' }}>
            <CopyText value={card.number} />
          </Typography>
          <Typography variant="beta" tag="h1" style={{ overflowWrap: 'anywhere' }}>
            {card.subject}
          </Typography>
        </Flex>
        <StatusMenu card={card} onRefused={onRefused} />
      </Flex>
      <Flex justifyContent="space-between" alignItems="center" gap={4}>
        <FactRow>
          <Fact label={text('field.campaign')}>{localised(card.campaign.name)}</Fact>
          <Fact label={text('fact.created')}>
            <RelativeTime at={card.createdAt} />
          </Fact>
          <Fact label={text('fact.status-since')}>
            <RelativeTime at={card.status.since} />
          </Fact>
          <Fact label={text('field.owner')}>{card.owner?.name ?? text('owner.none')}</Fact>
          <Fact label={text('field.priority')}>{card.priority}</Fact>
          {card.deadlineAt && <Deadline at={card.deadlineAt} isOver={card.closedAt !== null} />}
          {card.closedAt && (
            <Fact label={text('fact.closed')}>
              <RelativeTime at={card.closedAt} />
            </Fact>
          )}
        </FactRow>
        <Presence documentId={card.documentId} revision={card.revision} onRefresh={onRefused} />
      </Flex>
    </Flex>
  );
}
