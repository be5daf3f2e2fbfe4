import { useState } from 'react';
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { User } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { usePeople } from '../../api/people-api';
import { LoadFailure } from '../../components/LoadFailure';
import { Notice } from '../../components/Notice';
import { SkeletonBar } from '../../components/SkeletonBar';
import { TypeToFind } from '../../components/TypeToFind';
import { useText } from '../../components/use-text';
import { PeopleTable } from './PeopleTable';
import { peopleMatching } from './people-matching';

/** Colleagues with their roles, teams and skills, which guards, assignment and campaigns ask for (R34, R36, R60). */
export default function PeoplePage() {
  const text = useText();
  const { data: people, error, isFetching, refetch } = usePeople(undefined, { refetchOnMountOrArgChange: true });
  const [search, setSearch] = useState('');

  function content(): JSX.Element {
    if (!people && error !== undefined && !isFetching) return <LoadFailure error={error} onRetry={() => void refetch()} />;
    if (!people) {
      return (
        <Flex direction="column" alignItems="stretch" gap={3} padding={4}>
          <VisuallyHidden role="status">{text('people.loading')}</VisuallyHidden>
          {['a', 'b', 'c', 'd'].map((key) => (
            <SkeletonBar key={key} $width="100%" $height="3.2rem" />
          ))}
        </Flex>
      );
    }
    const found = peopleMatching(people, search);
    if (found.length === 0) {
      return <Notice icon={<User width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />} title={text('people.no-match')} />;
    }
    return <PeopleTable shown={found} all={people} />;
  }

  return (
    <Frame aria-busy={isFetching}>
      <Page.Title>{text('people.title')}</Page.Title>
      <Typography variant="beta" tag="h1">
        {text('people.title')}
      </Typography>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography textColor="neutral600">{text('people.help')}</Typography>
        <Box minWidth="28rem">
          <TypeToFind name="search" label={text('people.search')} typed={search} onType={setSearch} />
        </Box>
      </Flex>
      <Box background="neutral0" borderColor="neutral150" hasRadius overflow="auto">
        {content()}
      </Box>
    </Frame>
  );
}

const Frame = styled(Page.Main)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => `${theme.spaces[5]} ${theme.spaces[6]}`};
`;
