import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { DESIGNED_PARTS, type Draft, type StoredDraft } from '../../../../shared/contracts/designer';
import { RelativeTime } from '../../components/RelativeTime';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { titleOf } from './draft/draft';

interface DraftConflictProps {
  mine: Draft | null;
  stored: StoredDraft;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Another window of the same person has written their draft: one of the two has to stand. */
export function DraftConflict({ mine, stored, onKeepMine, onTakeTheirs }: DraftConflictProps) {
  const text = useText();
  const localised = useLocalised();

  function contentsOf(draft: Draft | null): string {
    const names = DESIGNED_PARTS.flatMap((part) =>
      (draft?.document[part] ?? []).map((entity) => localised(titleOf(entity)) || entity.slug),
    );
    return names.length > 0 ? names.join(', ') : text('designer.conflict.nothing');
  }

  return (
    <Strip role="alert">
      <Typography tag="p" fontWeight="bold">
        {text('designer.conflict.title')}
      </Typography>
      <Choice>
        <Typography tag="p" variant="pi">
          {text('designer.conflict.here', { names: contentsOf(mine) })}
        </Typography>
        <Flex>
          <Button size="S" variant="tertiary" onClick={onKeepMine}>
            {text('designer.conflict.keep')}
          </Button>
        </Flex>
      </Choice>
      <Choice>
        <Typography tag="p" variant="pi">
          {text('designer.conflict.there', { names: contentsOf(stored.draft) })}
          {stored.savedAt && (
            <>
              {' · '}
              <RelativeTime at={stored.savedAt} />
            </>
          )}
        </Typography>
        <Flex>
          <Button size="S" variant="tertiary" onClick={onTakeTheirs}>
            {text('designer.conflict.take')}
          </Button>
        </Flex>
      </Choice>
    </Strip>
  );
}

const Strip = styled.section`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};
  color: ${({ theme }) => theme.colors.neutral800};

  > :first-child {
    grid-column: 1 / -1;
  }
`;

const Choice = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  overflow-wrap: anywhere;
`;
