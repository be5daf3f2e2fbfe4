import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { createRivals } from './rivals';

const root = path.resolve(__dirname, '../../..');

async function serve(): Promise<void> {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  (strapi.get('apis') as { add(name: string, api: object): void }).add('bench', createRivals(strapi));
  await strapi.start();
  process.on('disconnect', () => process.exit(0));
  process.send?.({ ready: true });
}

serve().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
