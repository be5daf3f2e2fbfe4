import { useEffect, useRef, useState } from 'react';

/**
 * A value once it has not changed for a while, such as what is typed when somebody pauses. Objects are compared by what
 * is in them.
 *
 * @param pause in milliseconds
 */
export function useDebounced<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const content = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(latest.current), pause);
    return () => clearTimeout(timer);
  }, [content, pause]);
  return settled;
}
