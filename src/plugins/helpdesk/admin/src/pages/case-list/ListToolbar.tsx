import { Box, Flex, IconButton, TextButton } from '@strapi/design-system';
import { ArrowClockwise, Cross } from '@strapi/icons';
import { useCaseFilters } from '../../api/cases-api';
import { useText } from '../../components/use-text';
import { CampaignFilter } from './CampaignFilter';
import { FIRST_STATE, isNarrowed, type ListState } from './list-state';
import { SearchBox } from './SearchBox';
import { StatusFilter } from './StatusFilter';

interface ListToolbarProps {
  state: ListState;
  onChange: (part: Pick<Partial<ListState>, 'search' | 'status' | 'campaign'>) => void;
  onRefresh: () => void;
}

/** Search and filters above the list. */
export function ListToolbar({ state, onChange, onRefresh }: ListToolbarProps) {
  const text = useText();
  const filters = useCaseFilters();
  const { campaigns, statuses } = filters.data ?? { campaigns: [], statuses: [] };

  return (
    <Flex gap={2} wrap="wrap" tag="search">
      <Box flex="1 1 24rem" maxWidth="36rem">
        <SearchBox search={state.search} onSearch={(search) => onChange({ search })} />
      </Box>
      <StatusFilter
        statuses={statuses}
        campaigns={state.campaign}
        chosen={state.status}
        isDisabled={!filters.data}
        onChange={(status) => onChange({ status })}
      />
      <CampaignFilter
        campaigns={campaigns}
        chosen={state.campaign}
        isDisabled={!filters.data}
        onChange={(campaign) => onChange({ campaign })}
      />
      {filters.isError && (
        <TextButton startIcon={<ArrowClockwise />} onClick={() => void filters.refetch()}>
          {text('list.filters.failed')}
        </TextButton>
      )}
      {isNarrowed(state) && (
        <TextButton startIcon={<Cross />} onClick={() => onChange({ search: FIRST_STATE.search, status: [], campaign: [] })}>
          {text('list.filters.clear')}
        </TextButton>
      )}
      <Box marginLeft="auto">
        <IconButton label={text('list.refresh')} size="S" onClick={onRefresh}>
          <ArrowClockwise />
        </IconButton>
      </Box>
    </Flex>
  );
}
