import { Box, Typography } from '@strapi/design-system';
import { useParams, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText } from '../../components/use-text';
import { ListPage } from '../case-list/ListPage';
import { SearchBox } from '../case-list/SearchBox';
import { ActivityList } from './ActivityList';
import { channelListOf } from './channel-lists';
import { ChannelTabs } from './ChannelTabs';

/** All mails, calls and text messages, each in a list of its own (R115). */
export default function ActivitiesPage() {
  const text = useText();
  const { channel, name } = channelListOf(useParams().list);
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  return (
    <ListPage title={`${text(`activities.${name}`)} – ${text('activities.title')}`}>
      <Typography variant="beta" tag="h1">
        {text('activities.title')}
      </Typography>
      <Tools>
        <ChannelTabs shown={name} search={search} />
        <Box flex="1 1 24rem" maxWidth="40rem">
          <SearchBox
            label={text('activities.search.label')}
            placeholder={text('activities.search.placeholder')}
            search={search}
            onSearch={(next) => setParams(next === '' ? {} : { search: next }, { replace: true })}
          />
        </Box>
      </Tools>
      <ActivityList key={channel} channel={channel} name={name} search={search} />
    </ListPage>
  );
}

const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[4]};
`;
