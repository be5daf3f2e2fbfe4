import { Flex, IconButton, TextButton } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { styled } from 'styled-components';
import type { View, ViewDefinition } from '../../../../shared/contracts/views';
import { useText } from '../../components/use-text';
import { ColumnChooser } from './columns/ColumnChooser';
import { withColumns } from './columns/personal-layout';
import { FilterBar } from './filter/FilterBar';
import { useFilterSubjects } from './filter/use-filter-subjects';
import { SearchBox } from './SearchBox';
import { SearchScope } from './SearchScope';
import { filterChange } from './shown-list';
import type { CaseList } from './use-case-list';

interface ListToolbarProps {
  list: CaseList;
  view: View;
  shown: ViewDefinition;
}

/** Search, filters and columns above the list. */
export function ListToolbar({ list, view, shown }: ListToolbarProps) {
  const text = useText();
  const { state, change, filters, catalogue, layout, changeLayout } = list;
  const subjects = useFilterSubjects(filters.data);
  const isOwnLayout = layout.columns[view.id] !== undefined || Object.keys(layout.widths).length > 0;
  return (
    <Frame>
      <Row>
        <Search>
          <SearchBox
            label={text('list.search.label')}
            placeholder={text('list.search.placeholder')}
            search={state.search}
            onSearch={(search) => change({ search })}
          />
        </Search>
        {state.search !== '' && <SearchScope list={list} view={view} />}
        {filters.isError && (
          <TextButton startIcon={<ArrowClockwise />} onClick={() => void filters.refetch()}>
            {text('list.filters.failed')}
          </TextButton>
        )}
        <Flex gap={2} marginLeft="auto">
          <ColumnChooser
            shown={list.columns.map(({ id }) => id)}
            catalogue={catalogue}
            onChange={(columns) => changeLayout((before) => withColumns(before, view.id, columns))}
            onReset={isOwnLayout ? () => changeLayout((before) => ({ ...withColumns(before, view.id, undefined), widths: {} })) : undefined}
          />
          <IconButton label={text('list.refresh')} size="S" onClick={() => void list.showAnew()}>
            <ArrowClockwise />
          </IconButton>
        </Flex>
      </Row>
      <Row>
        <FilterBar
          filter={shown.filter}
          subjects={subjects}
          problems={list.problems}
          onChange={(filter) => change(filterChange(filter, view, state))}
        />
      </Row>
    </Frame>
  );
}

const Frame = styled.search`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Search = styled.div`
  flex: 1 1 28rem;
  max-width: 52rem;
  min-width: 20rem;
`;
