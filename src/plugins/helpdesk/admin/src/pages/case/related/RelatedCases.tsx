import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useRelatedCases } from '../../../api/case-card-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { Panel } from '../../../components/Panel';
import { RelativeTime } from '../../../components/RelativeTime';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { casePath } from '../../../routes';

/** Other cases of the contact that the reader sees. */
export function RelatedCases({ documentId }: { documentId: string }) {
  const text = useText();
  const localised = useLocalised();
  const { currentData, error, isFetching, refetch } = useRelatedCases(documentId, { refetchOnMountOrArgChange: true });
  if (!currentData && error && !isFetching) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={text('related.title')}>
      {!currentData && <SkeletonBar $width="100%" $height="2rem" />}
      {currentData?.data.length === 0 && <Typography textColor="neutral600">{text('related.none')}</Typography>}
      <List>
        {currentData?.data.map(({ documentId: id, number, subject, status, createdAt, owner }) => (
          <li key={id}>
            <Link tag={NavLink} to={casePath(id)}>
              {number}
            </Link>{' '}
            {subject}
            <Details>
              <StatusLabel name={localised(status.name)} kind={status.kind} />
              <RelativeTime at={createdAt} />
              {owner && <span>{owner.name}</span>}
            </Details>
          </li>
        ))}
      </List>
      {currentData?.meta.more && <Typography textColor="neutral600">{text('related.more')}</Typography>}
    </Panel>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
`;

const Details = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `0 ${theme.spaces[3]}`};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
