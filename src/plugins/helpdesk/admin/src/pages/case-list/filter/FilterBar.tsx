import { Fragment, useMemo, useRef, useState } from 'react';
import { TextButton } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Rule, RuleGroup } from '../../../../../shared/conditions';
import type { Problem } from '../../../../../shared/problems';
import { useText } from '../../../components/use-text';
import type { Subject } from '../../../conditions/subject';
import { PlacesContext } from '../../designer/inputs/places';
import { useShortcut } from '../../workspace/shortcuts';
import { AddFilter } from './AddFilter';
import { AdvancedFilter } from './AdvancedFilter';
import { FilterChip } from './FilterChip';
import { withNode, withNodeAt, withoutNode } from './filter-changes';

/** Where the server says what is wrong with the filter, as its answers have it. */
const PLACE = 'filter';

interface FilterBarProps {
  filter: RuleGroup | null;
  /** Empty while they are not there */
  subjects: Subject[];
  problems: Problem[];
  onChange: (filter: RuleGroup | null) => void;
}

/** What narrows the list down, in words, and the ways to change it. */
export function FilterBar({ filter, subjects, problems, onChange }: FilterBarProps) {
  const text = useText();
  const [isAdvanced, setAdvanced] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  useShortcut('f', text('list.key.filter'), () => add.current?.click(), { when: subjects.length > 0 });
  const places = useMemo(() => ({ problems, asked: undefined }), [problems]);
  const nodes = subjects.length > 0 ? (filter?.rules ?? []) : [];
  const joint = filter?.combinator === 'or' ? text('filter.or') : '';

  function remove(index: number): void {
    if (filter) onChange(withoutNode(filter, index));
    // What had the focus is gone.
    add.current?.focus();
  }
  const placeOf = (index: number) => `${PLACE}.rules.${index}`;
  return (
    <PlacesContext.Provider value={places}>
      {nodes.length > 0 && (
        <Chips aria-label={text('filter.label')}>
          {filter?.not && <li>{text('filter.not-all')}</li>}
          {nodes.map((node: Rule | RuleGroup, index) => (
            <Fragment key={index}>
              {index > 0 && joint && <li>{joint}</li>}
              <FilterChip
                node={node}
                subjects={subjects}
                place={placeOf(index)}
                onChange={(next) => filter && onChange(withNodeAt(filter, index, next))}
                onRemove={() => remove(index)}
              />
            </Fragment>
          ))}
        </Chips>
      )}
      <AddFilter
        ref={add}
        subjects={subjects}
        place={placeOf(nodes.length)}
        isDisabled={subjects.length === 0}
        onAdd={(node) => onChange(withNode(filter, node))}
        onAdvanced={() => setAdvanced(true)}
      />
      {nodes.length > 0 && <TextButton onClick={() => setAdvanced(true)}>{text('filter.as-rules')}</TextButton>}
      {nodes.length > 0 && <TextButton onClick={() => onChange(null)}>{text('list.filters.clear')}</TextButton>}
      {isAdvanced && (
        <AdvancedFilter filter={filter} subjects={subjects} place={PLACE} onApply={onChange} onClose={() => setAdvanced(false)} />
      )}
    </PlacesContext.Provider>
  );
}

const Chips = styled.ul`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
