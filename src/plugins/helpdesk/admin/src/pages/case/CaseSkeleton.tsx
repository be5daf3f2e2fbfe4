import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText } from '../../components/use-text';

/** A case before it is there, in the same layout. */
export function CaseSkeleton() {
  const text = useText();
  return (
    <>
      <VisuallyHidden role="status">{text('case.loading')}</VisuallyHidden>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <SkeletonBar $width="48rem" $height="2.4rem" />
        <SkeletonBar $width="60rem" />
      </Flex>
      <Flex alignItems="flex-start" gap={4} paddingTop={3}>
        <Box width="30rem" display={{ initial: 'none', large: 'block' }}>
          <SkeletonBar $width="100%" $height="24rem" />
        </Box>
        <Flex direction="column" alignItems="stretch" gap={3} flex="1">
          <SkeletonBar $width="100%" $height="12rem" />
          <SkeletonBar $width="100%" $height="12rem" />
          <SkeletonBar $width="60%" />
        </Flex>
      </Flex>
    </>
  );
}
