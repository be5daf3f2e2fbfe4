import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';
import { ACTIVITY_GROUP_NAMES, type ActivityGroup } from '../../../../../shared/activities';
import { useActivityFilters } from '../../../api/activities-api';
import { useText } from '../../../components/use-text';
import { useActorName } from './use-actor-name';
import { ORDERS, type TimelineView } from './use-timeline-view';

const EVERYBODY = 'everybody';

/** What of the timeline is shown: kinds, by whom, in which order. */
export function TimelineBar({ view: { of, order, setOrder, setKinds, setPerson } }: { view: TimelineView }) {
  const text = useText();
  const actorName = useActorName();
  const { currentData: filters } = useActivityFilters(of.documentId, { refetchOnMountOrArgChange: true });
  // A kind that is chosen stays, whether there is anything of it or not.
  const kinds = ACTIVITY_GROUP_NAMES.filter((kind) => filters?.kinds.includes(kind) || of.kind.includes(kind));

  function toggle(kind: ActivityGroup): void {
    setKinds(of.kind.includes(kind) ? of.kind.filter((one) => one !== kind) : [...of.kind, kind]);
  }

  return (
    <Flex justifyContent="space-between" gap={2} wrap="wrap">
      <Flex role="group" aria-label={text('timeline.kinds')} gap={1} wrap="wrap">
        <Chip type="button" aria-pressed={of.kind.length === 0} onClick={() => setKinds([])}>
          {text('timeline.kind.all')}
        </Chip>
        {kinds.map((kind) => (
          <Chip key={kind} type="button" aria-pressed={of.kind.includes(kind)} onClick={() => toggle(kind)}>
            {text(`timeline.kind.${kind}`)}
          </Chip>
        ))}
      </Flex>
      <Flex gap={2}>
        <Box width="17rem">
          <SingleSelect
            size="S"
            aria-label={text('timeline.person')}
            value={of.person ?? EVERYBODY}
            onChange={(value) => setPerson(value === EVERYBODY ? null : String(value))}
          >
            <SingleSelectOption value={EVERYBODY}>{text('timeline.person.all')}</SingleSelectOption>
            {(filters?.people ?? []).map((person) => (
              <SingleSelectOption key={person.key} value={person.key}>
                {actorName(person)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
        <Box width="17rem">
          <SingleSelect
            size="S"
            aria-label={text('timeline.order')}
            value={order}
            onChange={(value) => setOrder(value === 'oldest' ? 'oldest' : 'newest')}
          >
            {ORDERS.map((choice) => (
              <SingleSelectOption key={choice} value={choice}>
                {text(`timeline.order.${choice}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      </Flex>
    </Flex>
  );
}

const Chip = styled.button`
  height: 2.8rem;
  padding: 0 ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 1.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  cursor: pointer;

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
