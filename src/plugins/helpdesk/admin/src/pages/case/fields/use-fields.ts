import { useEffect, useMemo, useState, type RefObject } from 'react';
import { focusWhenThere } from '../../../components/focus-when-there';
import type { CardWork } from '../save/card-context';
import type { CardTab } from '../tabs/card-tabs';
import { placeOfField } from './place-of-field';

/**
 * Leads to the fields of a card.
 *
 * @param part of the card, whose page is looked through: other cards are mounted behind it
 */
export function useFields(
  { card, pending }: Pick<CardWork, 'card' | 'pending'>,
  part: RefObject<HTMLElement>,
  selectTab: (tab: CardTab) => void,
) {
  const [asked, setAsked] = useState<{ field: string } | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    const selector = `[data-field="${CSS.escape(asked.field)}"]`;
    return focusWhenThere(() => part.current?.closest('main')?.querySelector<HTMLElement>(selector) ?? undefined);
  }, [asked, part]);
  return useMemo(
    () => ({
      asked,
      goTo(field: string): void {
        const place = placeOfField(card, field, pending);
        if (place === 'forms' || place === 'tasks') selectTab(place);
        setAsked({ field });
      },
    }),
    [asked, card, pending, selectTab],
  );
}
