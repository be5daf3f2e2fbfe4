import { Button } from '@strapi/design-system';
import { Check, Headphones, Search } from '@strapi/icons';
import { Notice } from '../../components/Notice';
import { useText } from '../../components/use-text';

const ICON = { width: '3.2rem', height: '3.2rem', fill: 'neutral500', 'aria-hidden': true };

interface NoCasesProps {
  /** Why the page is empty: no case at all, none that matches, or none any more behind this cursor */
  reason: 'none-yet' | 'no-match' | 'page-gone';
  /** None that matches the view, as it is saved */
  isView: boolean;
  onClearFilters: () => void;
  onFirstPage: () => void;
}

export function NoCases({ reason, isView, onClearFilters, onFirstPage }: NoCasesProps) {
  const text = useText();
  switch (reason) {
    case 'none-yet':
      return <Notice role="status" icon={<Headphones {...ICON} />} title={text('list.none-yet.title')} text={text('list.none-yet.text')} />;
    case 'no-match':
      if (isView)
        return (
          <Notice role="status" icon={<Check {...ICON} />} title={text('list.view-empty.title')} text={text('list.view-empty.text')} />
        );
      return (
        <Notice
          role="status"
          icon={<Search {...ICON} />}
          title={text('list.no-match.title')}
          text={text('list.no-match.text')}
          action={
            <Button variant="secondary" onClick={onClearFilters}>
              {text('list.filters.clear')}
            </Button>
          }
        />
      );
    case 'page-gone':
      return (
        <Notice
          role="status"
          icon={<Search {...ICON} />}
          title={text('list.page-gone.title')}
          action={
            <Button variant="secondary" onClick={onFirstPage}>
              {text('list.first-page')}
            </Button>
          }
        />
      );
  }
}
