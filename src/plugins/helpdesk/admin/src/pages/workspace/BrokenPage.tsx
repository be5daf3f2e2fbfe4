import { Button } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { Notice } from '../../components/Notice';
import { useText } from '../../components/use-text';
import { TabPage } from './TabPage';

/** In place of a page that broke, or whose code could not be loaded. */
export function BrokenPage({ onRetry }: { onRetry: () => void }) {
  const text = useText();
  return (
    <TabPage>
      <Notice
        role="alert"
        icon={<WarningCircle width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
        title={text('workspace.broken.title')}
        text={text('workspace.broken.text')}
        action={
          <Button startIcon={<ArrowClockwise />} variant="secondary" onClick={onRetry}>
            {text('failure.retry')}
          </Button>
        }
      />
    </TabPage>
  );
}
