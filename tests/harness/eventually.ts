import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until something is so. What it returns last, or throws last, is what the test goes on with or fails by.
 *
 * @param check returns something truthy, or passes its expectations, once it is so
 * @param within milliseconds; long, since it is only waited out when something is wrong
 */
export async function eventually<T>(check: () => T | Promise<T>, within = 60_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    try {
      const value = await check();
      if (value || Date.now() > end) return value;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await sleep(100);
  }
}

/** Waits until expectations hold. */
export async function holds(expectations: () => void): Promise<void> {
  await eventually(() => {
    expectations();
    return true;
  });
}
