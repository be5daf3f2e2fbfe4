import { Cross, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Rule, RuleGroup } from '../../../../../shared/conditions';
import { useText } from '../../../components/use-text';
import type { Subject } from '../../../conditions/subject';
import { useProblemAt } from '../../designer/inputs/places';
import { asEdited } from './filter-changes';
import { inWords } from './filter-words';
import { NodePopover } from './NodePopover';
import { useWords } from './use-words';

interface FilterChipProps {
  node: Rule | RuleGroup;
  subjects: Subject[];
  /** Where its problems are */
  place: string;
  onChange: (node: Rule | RuleGroup) => void;
  onRemove: () => void;
}

/** A part of the filter in words; a click changes it, the cross takes it away. */
export function FilterChip({ node, subjects, place, onChange, onRemove }: FilterChipProps) {
  const text = useText();
  const words = inWords(node, subjects, useWords());
  const problem = useProblemAt(place);
  const hasChoices = (field: string) => subjects.some((subject) => subject.field === field && subject.choices !== undefined);
  return (
    <Frame data-problem={problem !== undefined || undefined}>
      <NodePopover
        label={words}
        trigger={
          <Words type="button" title={problem ?? words} aria-label={problem ? `${words} – ${problem}` : undefined}>
            {problem && <WarningCircle aria-hidden />}
            <span>{words}</span>
          </Words>
        }
        node={asEdited(node, hasChoices)}
        subjects={subjects}
        place={place}
        onApply={onChange}
      />
      <Remove type="button" aria-label={text('filter.remove', { filter: words })} onClick={onRemove}>
        <Cross aria-hidden />
      </Remove>
    </Frame>
  );
}

const Frame = styled.li`
  display: inline-flex;
  max-width: 100%;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme: { colors } }) => `color-mix(in srgb, ${colors.primary500} 10%, ${colors.neutral0})`};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  &[data-problem] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }

  button {
    height: 3rem;
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: ${({ theme: { colors } }) => `color-mix(in srgb, ${colors.primary500} 16%, ${colors.neutral0})`};
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  svg {
    flex: none;
    width: 1rem;
    height: 1rem;
  }
`;

const Words = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;
  padding: ${({ theme }) => `0 ${theme.spaces[1]} 0 ${theme.spaces[2]}`};

  span {
    max-width: 36rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  svg {
    color: ${({ theme }) => theme.colors.danger600};
  }
`;

const Remove = styled.button`
  display: grid;
  flex: none;
  place-items: center;
  width: 2.4rem;
  padding: 0;
`;
