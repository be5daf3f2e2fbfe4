import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useCase } from '../../api/cases-api';
import { failureOf } from '../../api/failure';
import { LoadFailure } from '../../components/LoadFailure';
import { TabPage } from '../workspace/TabPage';
import { CaseCardView } from './CaseCardView';
import { CaseMissing } from './CaseMissing';
import { CaseSkeleton } from './CaseSkeleton';
import { useRead } from './use-read';

/** One case with everything said and done about it, and its forms to be filled in. */
export default function CasePage() {
  const { documentId = '' } = useParams();
  const { currentData: card, error, isFetching, refetch } = useCase(documentId, { refetchOnMountOrArgChange: true });

  useRead(documentId, card?.revision);

  function content(): JSX.Element {
    if (card) return <CaseCardView key={documentId} card={card} refetch={refetch} />;
    if (isFetching || !error) return <CaseSkeleton />;
    if (failureOf(error) === 'missing') return <CaseMissing />;
    return <LoadFailure error={error} onRetry={() => void refetch()} />;
  }

  return (
    <Frame title={card && `${card.number} ${card.subject}`} aria-busy={isFetching}>
      {content()}
    </Frame>
  );
}

const Frame = styled(TabPage)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[4]};

  ${({ theme }) => theme.breakpoints.large} {
    padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[6]} ${theme.spaces[8]}`};
  }
`;
