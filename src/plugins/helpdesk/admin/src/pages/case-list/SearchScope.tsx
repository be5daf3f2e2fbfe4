import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { View } from '../../../../shared/contracts/views';
import { useText } from '../../components/use-text';
import type { CaseList } from './use-case-list';
import { useViewName } from './views/use-view-name';

/** Among which cases the search looks. */
export function SearchScope({ list: { state, change }, view }: { list: CaseList; view: View }) {
  const text = useText();
  const nameOf = useViewName();
  if (view.filter === null) return null;
  return (
    <Frame>
      <SingleSelect
        size="S"
        aria-label={text('list.search.scope')}
        value={state.isWithinView ? 'view' : 'all'}
        onChange={(value) => change({ isWithinView: value === 'view', filter: undefined })}
      >
        <SingleSelectOption value="all">{text('list.search.everywhere')}</SingleSelectOption>
        <SingleSelectOption value="view">{text('list.search.within', { name: nameOf(view) })}</SingleSelectOption>
      </SingleSelect>
    </Frame>
  );
}

const Frame = styled.div`
  flex: 0 1 22rem;
  min-width: 16rem;
`;
