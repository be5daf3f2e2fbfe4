import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readListState, writeListState, type ListState } from './list-state';

export type ListChange = Partial<Omit<ListState, 'cursor'>>;

/** The list's state in the address, and the two ways to change it. */
export function useListState() {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readListState(params), [params]);

  /** Another list: starts at its first page. It takes the place of the old one in the browser's history. */
  const change = useCallback(
    (part: ListChange) => setParams((before) => writeListState({ ...readListState(before), ...part, cursor: null }), { replace: true }),
    [setParams],
  );

  /** Another page of the same list: the browser's Back returns to the one before. */
  const turnTo = useCallback(
    (cursor: string | null) => setParams((before) => writeListState({ ...readListState(before), cursor })),
    [setParams],
  );

  return { state, change, turnTo };
}
