import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';

const STEP = 16;

interface ColumnResizerProps {
  /** Of the column */
  label: string;
  /** px */
  width: number;
  /** On which side of it the edge is: away from the column that takes what is left, the edge would not move. */
  side: 'start' | 'end';
  onWidth: (width: number) => void;
  /** Back to the width that it has at first */
  onReset: () => void;
}

/** The edge of a column: dragged, or moved with the arrow keys; a double click gives the column its first width back. */
export function ColumnResizer({ label, width, side, onWidth, onReset }: ColumnResizerProps) {
  const text = useText();
  const start = useRef<{ x: number; width: number }>();
  const outwards = side === 'end' ? 1 : -1;

  function handleDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  }
  function handleMove(event: PointerEvent<HTMLElement>): void {
    if (start.current) onWidth(start.current.width + outwards * (event.clientX - start.current.x));
  }
  function handleKey(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    onWidth(width + outwards * step);
  }
  return (
    <Edge
      data-side={side}
      role="separator"
      aria-orientation="vertical"
      aria-label={text('columns.width', { name: label })}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={handleDown}
      onPointerMove={handleMove}
      onPointerUp={() => (start.current = undefined)}
      onPointerCancel={() => (start.current = undefined)}
      onDoubleClick={onReset}
      onKeyDown={handleKey}
    />
  );
}

const Edge = styled.span`
  position: absolute;
  inset-block: 0;
  width: 0.8rem;
  cursor: col-resize;
  touch-action: none;

  &::after {
    content: '';
    position: absolute;
    inset-block: 0.8rem;
    width: 1px;
    background: transparent;
  }

  &[data-side='end'],
  &[data-side='end']::after {
    inset-inline-end: 0;
  }

  &[data-side='start'],
  &[data-side='start']::after {
    inset-inline-start: 0;
  }

  th:hover > &::after {
    background: ${({ theme }) => theme.colors.neutral300};
  }

  &:hover::after,
  &:focus-visible::after {
    width: 3px;
    inset-block: 0.4rem;
    background: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: none;
  }
`;
