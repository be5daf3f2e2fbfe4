import { styled } from 'styled-components';
import { ArrivedButton } from '../../../components/ArrivedButton';
import { useText } from '../../../components/use-text';

interface ArrivalsPillProps {
  count: number;
  /** They stand above what is read rather than below. */
  isAbove: boolean;
  onShow: () => void;
}

/** How many entries came that the reader has not seen. */
export function ArrivalsPill({ count, ...pill }: ArrivalsPillProps) {
  const text = useText();
  return <AtEdge {...pill} text={count > 0 && text('timeline.arrived', { count })} />;
}

const AtEdge = styled(ArrivedButton)`
  inset-block-end: ${({ theme }) => theme.spaces[2]};
  z-index: 1;

  &[data-above] {
    inset-block: ${({ theme }) => theme.spaces[2]} auto;
  }
`;
