import { useEffect, useState } from 'react';

/** A value once it has not changed for a while: what is typed, when somebody pauses. @param pause in milliseconds */
export function useDelayed<T>(value: T, pause = 300): T {
  const [delayed, setDelayed] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(JSON.parse(key) as T), pause);
    return () => clearTimeout(timer);
  }, [key, pause]);
  return delayed;
}
