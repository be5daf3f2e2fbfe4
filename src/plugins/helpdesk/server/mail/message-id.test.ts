import { signedMessageId } from './message-id';

it('signs a Message-ID, so that nobody can make one for a case of their choice (D8)', () => {
  const id = signedMessageId('secret', 'doc1', 'key1', 'example.com');
  expect(id).toMatch(/^<doc1\.key1\.[0-9a-f]{20}@example\.com>$/);
  expect(signedMessageId('other', 'doc1', 'key1', 'example.com')).not.toBe(id);
  expect(signedMessageId('secret', 'doc2', 'key1', 'example.com').split('.')[2]).not.toBe(id.split('.')[2]);
});
