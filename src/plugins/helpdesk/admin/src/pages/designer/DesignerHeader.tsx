import { Button, Flex, Typography } from '@strapi/design-system';
import { Trash, Upload } from '@strapi/icons';
import { styled } from 'styled-components';
import { AreaTabs } from '../../components/AreaTabs';
import { useText } from '../../components/use-text';

interface DesignerHeaderProps {
  title: string;
  isDirty: boolean;
  /** The draft comes from an earlier visit. */
  isRestored: boolean;
  onDiscard: () => void;
  onPublish: () => void;
}

/** What is edited, whether it is published, and the two ways to settle that. */
export function DesignerHeader({ title, isDirty, isRestored, onDiscard, onPublish }: DesignerHeaderProps) {
  const text = useText();
  return (
    <Flex tag="header" justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={3} minWidth={0}>
        <Typography variant="beta" tag="h1" ellipsis>
          {title}
        </Typography>
        <Mark role="status">{isDirty && text(isRestored ? 'designer.restored' : 'designer.unpublished')}</Mark>
      </Flex>
      <Flex gap={2}>
        <AreaTabs />
        <Button size="S" variant="tertiary" startIcon={<Trash />} disabled={!isDirty} onClick={onDiscard}>
          {text('designer.discard')}
        </Button>
        <Button size="S" startIcon={<Upload />} disabled={!isDirty} onClick={onPublish}>
          {text('designer.publish')}
        </Button>
      </Flex>
    </Flex>
  );
}

const Mark = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};

  &:empty {
    display: none;
  }

  &::before {
    width: 0.8rem;
    height: 0.8rem;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.warning600};
    content: '';
  }
`;
