import { memo } from 'react';
import { Lock } from '@strapi/icons';
import { BaseEdge, EdgeLabelRenderer, useInternalNode, type EdgeProps } from '@xyflow/react';
import { styled } from 'styled-components';
import type { TransitionEdgeData } from './graph-elements';
import { edgePath } from './edge-path';

/** A way between two statuses, with its label and the number of its guards. */
export const TransitionEdge = memo(function TransitionEdge(props: EdgeProps<TransitionEdgeData>) {
  const { id, source, target, data, style, markerEnd, selected } = props;
  const from = useInternalNode(source)?.internals.positionAbsolute;
  const to = useInternalNode(target)?.internals.positionAbsolute;
  if (!from || !to) return null;
  const { path, label } = edgePath(from, to);
  const { label: words = '', guards = 0 } = data ?? {};
  return (
    <>
      <BaseEdge id={id} path={path} style={style} markerEnd={markerEnd} interactionWidth={16} />
      {(words !== '' || guards > 0) && (
        <EdgeLabelRenderer>
          <Label
            aria-hidden
            data-selected={selected || undefined}
            style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
          >
            {words !== '' && <span>{words}</span>}
            {guards > 0 && (
              <>
                <Lock />
                {guards}
              </>
            )}
          </Label>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

const Label = styled.div`
  position: absolute;
  /* Above the lines, selected ones as well */
  z-index: 1001;
  display: inline-flex;
  align-items: center;
  gap: 4px;
  max-width: 160px;
  padding: 1px 6px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 10px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 11px;
  line-height: 16px;
  white-space: nowrap;
  pointer-events: none;

  &[data-selected] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }

  span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  svg {
    width: 10px;
    height: 10px;
  }
`;
