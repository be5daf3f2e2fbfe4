/**
 * Boots the built application in a process of its own and, on request of the test that forked it, runs a function
 * inside: `{ id, source, args }` → `{ id, value }` or `{ id, error }`.
 */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '../..');

async function main() {
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).start();

  process.on('message', async ({ id, source, args }) => {
    try {
      const value = await eval(`(${source})`)(strapi, ...args);
      process.send({ id, value });
    } catch (error) {
      process.send({ id, error: { name: error.name, message: error.message, stack: error.stack, details: error.details } });
    }
  });
  // A test run that dies must not leave servers behind.
  process.on('disconnect', () => process.exit(0));
  process.send({ ready: true });
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
