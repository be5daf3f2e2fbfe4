import { styled } from 'styled-components';
import { ArrivedButton } from '../../../components/ArrivedButton';
import { useText } from '../../../components/use-text';

/** How many cases came since the list was read; a click shows them. None of the rows below it moves or is hidden. */
export function ArrivedNote({ count, onShow }: { count: number; onShow: () => void }) {
  const text = useText();
  return <AboveRows isAbove onShow={onShow} text={count > 0 && text('list.arrived', { count })} />;
}

const AboveRows = styled(ArrivedButton)`
  inset-block-start: -1.4rem;
  z-index: 2;
`;
