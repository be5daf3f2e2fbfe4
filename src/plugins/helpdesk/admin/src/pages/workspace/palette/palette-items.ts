import { foldText } from '../../../../../shared/fold-text';
import type { Source } from '../../../../../shared/sources';

export const PALETTE_GROUPS = ['open', 'actions', 'areas', 'found', 'contacts'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** What the server found, by more than what is shown of it. */
const FOUND_BY_SERVER: readonly PaletteGroup[] = ['found', 'contacts'];

/** Something that can be chosen in the command palette. */
export interface PaletteItem {
  id: string;
  group: PaletteGroup;
  label: string;
  /** Of a case */
  source?: Source;
  /** What leads there without the palette */
  keys?: string;
  /** Beside the label, such as who a case is about, or where a contact works */
  note?: string;
  run: () => void;
}

/**
 * What of the palette a query leaves: all words of it are in the label or the note, whatever their case and accents.
 * What was found by the server was matched there. Groups stay in their order, so that what arrives late moves nothing.
 */
export function matchingItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return PALETTE_GROUPS.flatMap((group) =>
    items.filter((item) => {
      if (item.group !== group) return false;
      if (FOUND_BY_SERVER.includes(group)) return !items.some(({ group: other, id }) => other === 'open' && id === item.id);
      const said = foldText(`${item.label} ${item.note ?? ''}`);
      return words.every((word) => said.includes(word));
    }),
  );
}
