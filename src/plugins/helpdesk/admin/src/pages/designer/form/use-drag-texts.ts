import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useText } from '../../../components/use-text';

/** What screen readers are told while something is dragged. */
export function useDragTexts(nameOf: (id: string) => string): {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
} {
  const text = useText();
  const named = ({ id }: { id: UniqueIdentifier }) => nameOf(String(id));
  return {
    screenReaderInstructions: { draggable: text('designer.form.drag.how') },
    announcements: {
      onDragStart: ({ active }) => text('designer.form.drag.started', { name: named(active) }),
      // Right after it is picked up it is at its own place, which would drown that it was picked up.
      onDragOver: ({ active, over }) =>
        over && over.id !== active.id ? text('designer.form.drag.over', { name: named(active), other: named(over) }) : undefined,
      onDragEnd: ({ active, over }) =>
        over
          ? text('designer.form.drag.dropped', { name: named(active), other: named(over) })
          : text('designer.form.drag.cancelled', { name: named(active) }),
      onDragCancel: ({ active }) => text('designer.form.drag.cancelled', { name: named(active) }),
    },
  };
}
