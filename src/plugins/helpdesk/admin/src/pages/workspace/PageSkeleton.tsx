import { Flex, VisuallyHidden } from '@strapi/design-system';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText } from '../../components/use-text';

/** A page whose code is still on its way. */
export function PageSkeleton() {
  const text = useText();
  return (
    <Flex tag="main" direction="column" alignItems="stretch" gap={4} padding={6} aria-busy>
      <VisuallyHidden role="status">{text('workspace.loading')}</VisuallyHidden>
      <SkeletonBar $width="24rem" $height="2.4rem" />
      <SkeletonBar $width="100%" $height="4rem" />
      <SkeletonBar $width="100%" $height="24rem" />
    </Flex>
  );
}
