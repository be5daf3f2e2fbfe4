import { Button, Flex } from '@strapi/design-system';
import { useText } from '../../components/use-text';

/** The way to what comes next in a list that grows; nothing where it ends. */
export function LoadMore({ next, isLoading, onMore }: { next: string | null; isLoading: boolean; onMore: (cursor: string) => void }) {
  const text = useText();
  if (next === null) return null;
  return (
    <Flex justifyContent="center" padding={2}>
      <Button size="S" variant="tertiary" loading={isLoading} onClick={() => onMore(next)}>
        {text('contacts.load-more')}
      </Button>
    </Flex>
  );
}
