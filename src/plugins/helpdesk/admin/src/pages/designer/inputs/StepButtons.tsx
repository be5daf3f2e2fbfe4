import type { MouseEvent } from 'react';
import { IconButton, useNotifyAT } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';

interface StepButtonsProps {
  /** What is moved */
  name: string;
  /** Its place, from 0, among so many */
  index: number;
  count: number;
  onStep: (step: 1 | -1) => void;
}

/** Moves an entry of a list up or down. */
export function StepButtons({ name, index, count, onStep }: StepButtonsProps) {
  const text = useText();
  const { notifyStatus } = useNotifyAT();

  function handleStep({ currentTarget }: MouseEvent<HTMLButtonElement>, step: 1 | -1): void {
    const place = index + step;
    if (place < 0 || place >= count) return;
    onStep(step);
    notifyStatus(text('designer.input.moved', { name, place: place + 1, count }));
    // Putting an element elsewhere in the page takes the focus from it.
    requestAnimationFrame(() => currentTarget.focus());
  }

  return (
    <Buttons>
      <IconButton
        size="XS"
        variant="ghost"
        label={text('designer.input.up', { name })}
        aria-disabled={index <= 0}
        onClick={(event) => handleStep(event, -1)}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        size="XS"
        variant="ghost"
        label={text('designer.input.down', { name })}
        aria-disabled={index >= count - 1}
        onClick={(event) => handleStep(event, 1)}
      >
        <ArrowDown />
      </IconButton>
    </Buttons>
  );
}

const Buttons = styled.span`
  display: inline-flex;
  flex: none;

  [aria-disabled='true'] {
    border-color: transparent;
    background: transparent;
    opacity: 0.4;
    cursor: default;
  }
`;
