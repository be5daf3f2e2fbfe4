import { memo } from 'react';
import { Play } from '@strapi/icons';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import { styled, useTheme } from 'styled-components';
import { colourOf } from '../../../../../shared/status-kinds';
import { paletteOn } from '../../../components/status-palette';
import { useText } from '../../../components/use-text';
import type { StatusNodeData } from './graph-elements';
import { NODE } from './graph-layout';

/** A status in the graph, in the colour of its kind. */
export const StatusNode = memo(function StatusNode({ data: { name, kind, isInitial, hasProblem }, selected }: NodeProps<StatusNodeData>) {
  const text = useText();
  const { colors } = useTheme();
  const shades = paletteOn(colors.neutral0)[colourOf(kind)];
  return (
    <Card data-selected={selected || undefined} data-problem={hasProblem || undefined} style={{ borderInlineStartColor: shades.dot }}>
      <Handle type="target" position={Position.Left} />
      <Name title={name}>
        {isInitial && <Play aria-label={text('workflow.initial')} />}
        <span>{name}</span>
      </Name>
      <Kind style={{ color: shades.text }}>{text(`status-kind.${kind}`)}</Kind>
      <Handle type="source" position={Position.Right} />
    </Card>
  );
});

const Card = styled.div`
  display: flex;
  flex-direction: column;
  justify-content: center;
  width: ${NODE.width}px;
  height: ${NODE.height}px;
  padding: 0 12px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-inline-start-width: 6px;
  border-radius: 6px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
  cursor: pointer;

  &[data-problem] {
    border-block-color: ${({ theme }) => theme.colors.danger600};
    border-inline-end-color: ${({ theme }) => theme.colors.danger600};
  }

  &[data-selected] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }

  .react-flow__handle {
    width: 12px;
    height: 12px;
    border: 2px solid ${({ theme }) => theme.colors.neutral0};
    background: ${({ theme }) => theme.colors.neutral500};
  }

  .react-flow__handle:hover {
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

const Name = styled.span`
  display: flex;
  align-items: center;
  gap: 6px;
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
  white-space: nowrap;

  span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  svg {
    flex: none;
    width: 10px;
    height: 10px;
  }
`;

const Kind = styled.span`
  overflow: hidden;
  font-size: 12px;
  line-height: 16px;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
