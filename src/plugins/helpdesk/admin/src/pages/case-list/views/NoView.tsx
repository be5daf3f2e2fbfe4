import { Button } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { Notice } from '../../../components/Notice';
import { useText } from '../../../components/use-text';

/** The address names a view that is not there for the reader. */
export function NoView({ onLeave }: { onLeave: () => void }) {
  const text = useText();
  return (
    <Notice
      role="status"
      icon={<Search width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
      title={text('views.gone.title')}
      text={text('views.gone.text')}
      action={
        <Button variant="secondary" onClick={onLeave}>
          {text('views.gone.leave')}
        </Button>
      }
    />
  );
}
