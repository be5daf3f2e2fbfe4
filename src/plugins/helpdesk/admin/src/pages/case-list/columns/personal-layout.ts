import { CASE_COLUMNS, type CaseColumn } from '../../../../../shared/contracts/views';
import { LIST_LIMITS } from '../../../../../shared/limits';

export const PAGE_SIZES = [LIST_LIMITS.pageSize, 50, LIST_LIMITS.maxPageSize] as const;

/** How somebody has their lists in a browser, whichever view they look at. */
export interface PersonalLayout {
  /** px, by column */
  widths: Record<string, number>;
  /** In place of those of a view, by its id */
  columns: Record<string, CaseColumn[]>;
  isRailHidden: boolean;
  pageSize: number;
}

export const FIRST_LAYOUT: PersonalLayout = { widths: {}, columns: {}, isRailHidden: false, pageSize: LIST_LIMITS.pageSize };

const LEAST_WIDTH = 44;
const MOST_WIDTH = 800;

/** @returns px that a column can have */
function soundWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH));
}

/** What was stored; whatever is not as it should be is as at first. */
export function readLayout(stored: string | null): PersonalLayout {
  const { widths, columns, isRailHidden, pageSize } = parsed(stored);
  return {
    widths: pick(widths, (width) => (typeof width === 'number' && Number.isFinite(width) ? soundWidth(width) : undefined)),
    columns: pick(columns, (ids) => (Array.isArray(ids) && ids.length > 0 && ids.every(isColumn) ? ids : undefined)),
    isRailHidden: isRailHidden === true,
    pageSize: PAGE_SIZES.find((size) => size === pageSize) ?? FIRST_LAYOUT.pageSize,
  };
}

/** The layout with columns of a view; undefined for the view's own. */
export function withColumns(layout: PersonalLayout, view: string, columns: CaseColumn[] | undefined): PersonalLayout {
  const { [view]: _before, ...others } = layout.columns;
  return { ...layout, columns: columns ? { ...others, [view]: columns } : others };
}

/** @param width px; undefined for the one that the column has at first */
export function withWidth(layout: PersonalLayout, column: CaseColumn, width: number | undefined): PersonalLayout {
  const { [column]: _before, ...others } = layout.widths;
  return { ...layout, widths: width === undefined ? others : { ...others, [column]: soundWidth(width) } };
}

function isColumn(id: unknown): id is CaseColumn {
  return typeof id === 'string' && (CASE_COLUMNS.some((own) => own === id) || id.startsWith('answers.'));
}

function pick<T>(entries: unknown, sound: (value: unknown) => T | undefined): Record<string, T> {
  if (typeof entries !== 'object' || entries === null) return {};
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => {
      const kept = sound(value);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function parsed(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
