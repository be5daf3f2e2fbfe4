import { useEffect } from 'react';
import { Box } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useContact } from '../../api/contacts-api';
import { failureOf } from '../../api/failure';
import { LoadFailure } from '../../components/LoadFailure';
import { Notice } from '../../components/Notice';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText } from '../../components/use-text';
import { CONTACTS, contactPath } from '../../routes';
import { TabPage } from '../workspace/TabPage';
import { ContactView } from './ContactView';

/** The card of one contact. One that was merged leads to the contact it went into. */
export default function ContactPage() {
  const text = useText();
  const navigate = useNavigate();
  const { documentId = '' } = useParams();
  const { currentData: contact, error, isFetching, refetch } = useContact(documentId, { refetchOnMountOrArgChange: true });

  const live = contact?.documentId;
  useEffect(() => {
    if (live !== undefined && live !== documentId) navigate(contactPath(live), { replace: true });
  }, [live, documentId, navigate]);

  function content(): JSX.Element {
    if (contact) return <ContactView key={contact.documentId} contact={contact} onReload={() => void refetch()} />;
    if (isFetching || !error) {
      return (
        <>
          <SkeletonBar $width="24rem" $height="2.4rem" />
          <SkeletonBar $width="100%" $height="24rem" />
        </>
      );
    }
    if (failureOf(error) !== 'missing') return <LoadFailure error={error} onRetry={() => void refetch()} />;
    return (
      <Notice
        role="alert"
        icon={<Search width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
        title={text('contacts.missing.title')}
        text={text('contacts.missing.text')}
      />
    );
  }

  return (
    <Frame title={contact?.displayName} aria-busy={isFetching}>
      <Box>
        <Back to={CONTACTS}>{`← ${text('contacts.title')}`}</Back>
      </Box>
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

const Back = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
