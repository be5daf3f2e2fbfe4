import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useContactCases, useMoreContactCases } from '../../api/contacts-api';
import { LoadFailure } from '../../components/LoadFailure';
import { RelativeTime } from '../../components/RelativeTime';
import { SkeletonBar } from '../../components/SkeletonBar';
import { SourceIcon } from '../../components/SourceIcon';
import { StatusLabel } from '../../components/StatusLabel';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';
import { LoadMore } from './LoadMore';

interface ContactCasesProps {
  contact: string;
  /** documentId of the case that is left out: the one it stands in */
  except?: string;
  isWhole?: boolean;
}

/** Cases of a contact, the newest first; each opens as a tab. */
export function ContactCases({ contact, except, isWhole = false }: ContactCasesProps) {
  const text = useText();
  const localised = useLocalised();
  const list = { documentId: contact, isWhole };
  const { data, currentData, error, isFetching, refetch } = useContactCases(list, { refetchOnMountOrArgChange: true });
  const [load, more] = useMoreContactCases();
  if (error && !isFetching && !currentData) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonBar $width="100%" $height="4rem" />;
  const rows = data.data.filter(({ documentId }) => documentId !== except);
  if (rows.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {text(except ? 'contacts.cases.no-other' : 'contacts.cases.none')}
      </Typography>
    );
  }
  return (
    <>
      <List>
        {rows.map(({ documentId, number, subject, source, status, campaign, createdAt }) => (
          <li key={documentId}>
            <SourceIcon source={source} />
            <div>
              <Link to={casePath(documentId)}>
                <Number>{number}</Number> {subject}
              </Link>
              <Typography variant="pi" textColor="neutral600" tag="p">
                <StatusLabel name={localised(status.name)} kind={status.kind} />
                {` · ${localised(campaign.name)} · `}
                <RelativeTime at={createdAt} />
              </Typography>
            </div>
          </li>
        ))}
      </List>
      <LoadMore next={data.meta.next} more={more} onMore={(cursor) => void load({ ...list, cursor })} />
    </>
  );
}

const List = styled.ul`
  display: grid;
  font-size: ${({ theme }) => theme.fontSizes[2]};

  li {
    display: flex;
    gap: ${({ theme }) => theme.spaces[2]};
    padding-block: ${({ theme }) => theme.spaces[2]};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  li:last-child {
    border: 0;
  }

  li > div {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  a {
    color: ${({ theme }) => theme.colors.neutral800};
    text-decoration: none;
  }

  a:hover {
    text-decoration: underline;
  }
`;

const Number = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-variant-numeric: tabular-nums;
`;
