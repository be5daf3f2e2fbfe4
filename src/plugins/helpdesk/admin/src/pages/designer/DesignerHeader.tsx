import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Trash, Upload } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Draft } from '../../../../shared/contracts/designer';
import { useText } from '../../components/use-text';
import type { SaveState } from '../../drafts/draft-saver';

interface DesignerHeaderProps {
  title: string;
  isDirty: boolean;
  save: SaveState<Draft>;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onDiscard: () => void;
  onPublish: () => void;
}

/** What is edited, whether it is saved and published, and what can be done about that. */
export function DesignerHeader({ title, isDirty, save, canUndo, canRedo, onUndo, onRedo, onDiscard, onPublish }: DesignerHeaderProps) {
  const text = useText();
  return (
    <Flex tag="header" justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={3} minWidth={0} flex="1 1 20rem">
        <Typography variant="beta" tag="h1" ellipsis title={title}>
          {title}
        </Typography>
        <Mark role="status" data-state={save.kind}>
          {(isDirty || save.kind !== 'saved') && (
            <>
              {isDirty && `${text('designer.unpublished')} · `}
              {text(`designer.save.${save.kind}`)}
            </>
          )}
        </Mark>
      </Flex>
      <Flex gap={2}>
        <Steps>
          <IconButton size="S" variant="tertiary" label={text('designer.undo')} disabled={!canUndo} onClick={onUndo}>
            <ArrowClockwise style={{ transform: 'scaleX(-1)' }} />
          </IconButton>
          <IconButton size="S" variant="tertiary" label={text('designer.redo')} disabled={!canRedo} onClick={onRedo}>
            <ArrowClockwise />
          </IconButton>
        </Steps>
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

/* An icon of the design system has much the same grey whether its button works or not. */
const Steps = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.spaces[2]};

  svg,
  svg path {
    fill: ${({ theme }) => theme.colors.neutral800};
  }

  button:disabled svg path,
  [aria-disabled='true'] svg path {
    fill: ${({ theme }) => theme.colors.neutral400};
  }
`;

const Mark = styled.span`
  display: inline-flex;
  flex: none;
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

  &[data-state='failed'],
  &[data-state='refused'],
  &[data-state='conflict'] {
    color: ${({ theme }) => theme.colors.danger700};

    &::before {
      background: ${({ theme }) => theme.colors.danger600};
    }
  }
`;
