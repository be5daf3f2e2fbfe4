import { newDocumentId } from './new-document-id';

it('makes ids as Strapi knows them, never the same twice', () => {
  const ids = Array.from({ length: 10_000 }, newDocumentId);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{23}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
