import { Checkbox } from '@strapi/design-system';
import { styled } from 'styled-components';

interface SelectBoxProps {
  label: string;
  checked: boolean | 'indeterminate';
  onToggle: () => void;
}

/** A tick of the list: a box without a text beside it, large enough to be hit. */
export function SelectBox({ label, checked, onToggle }: SelectBoxProps) {
  return (
    <Frame>
      <Checkbox aria-label={label} checked={checked} onCheckedChange={onToggle} />
    </Frame>
  );
}

const Frame = styled.span`
  display: inline-flex;
  vertical-align: middle;

  button::after {
    content: '';
    position: absolute;
    inset: -1rem;
  }

  button {
    position: relative;
  }
`;
