import { Box, Button, Flex, TextButton } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { MoreOfList } from '../../api/loaded-list';
import { useText } from '../../components/use-text';

interface LoadMoreProps {
  /** Where the next page begins; null after the last */
  next: string | null;
  /** The last page that was asked for */
  more: MoreOfList;
  onMore: (cursor: string) => void;
}

/** The way to what comes next in a list that grows; nothing where it ends. */
export function LoadMore({ next, more, onMore }: LoadMoreProps) {
  const text = useText();
  if (next === null) return null;
  if (more.isError && more.originalArgs?.cursor === next)
    return (
      <Box padding={2} role="alert">
        <TextButton startIcon={<ArrowClockwise />} onClick={() => onMore(next)}>
          {text('timeline.older.retry')}
        </TextButton>
      </Box>
    );
  return (
    <Flex justifyContent="center" padding={2}>
      <Button size="S" variant="tertiary" loading={more.isLoading} onClick={() => onMore(next)}>
        {text('contacts.load-more')}
      </Button>
    </Flex>
  );
}
