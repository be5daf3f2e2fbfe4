import { rmSync } from 'node:fs';
import type { PostgresServer } from './postgres';

export default async function globalTeardown(): Promise<void> {
  await (globalThis as { testPostgres?: PostgresServer }).testPostgres?.stop();
  const folder = process.env.TEST_TEMPLATE_FOLDER;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
