import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../shared/contracts/cases';
import { Panel } from '../../components/Panel';
import { RelativeTime } from '../../components/RelativeTime';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { Fact, FactList } from './FactRow';

export function DetailsPanel({ card }: { card: CaseCard }) {
  const text = useText();
  const localised = useLocalised();
  return (
    <Panel title={text('details.title')}>
      <FactList>
        <Fact label={text('field.category')}>{card.category ? localised(card.category.name) : '—'}</Fact>
        <Fact label={text('field.tags')}>
          {card.tags.length === 0 ? (
            '—'
          ) : (
            <Flex tag="ul" gap={1} wrap="wrap">
              {card.tags.map(({ slug, name }) => (
                <Tag key={slug}>{name}</Tag>
              ))}
            </Flex>
          )}
        </Fact>
        <Fact label={text('fact.updated')}>
          <RelativeTime at={card.updatedAt} withTime />
        </Fact>
      </FactList>
    </Panel>
  );
}

const Tag = styled.li`
  padding: 0.2rem ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
