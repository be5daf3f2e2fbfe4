import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many columns a grid of equal columns has at its present width.
 *
 * @param least width of a column, and `gap` between them, in pixels
 */
export function useColumnCount(grid: RefObject<HTMLElement>, least: number, gap: number): number {
  const [count, setCount] = useState(1);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const measure = () => setCount(Math.max(1, Math.floor((element.clientWidth + gap) / (least + gap))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid, least, gap]);
  return count;
}
