import { useRef } from 'react';
import { keepSame } from './graph-elements';

/** The list as given, with the objects of the render before wherever nothing has changed. */
export function useKeptSame<T extends { id: string }>(list: T[]): T[] {
  const kept = useRef<T[]>([]);
  const next = keepSame(kept.current, list);
  const isUnchanged = next.length === kept.current.length && next.every((entry, index) => entry === kept.current[index]);
  if (!isUnchanged) kept.current = next;
  return kept.current;
}
