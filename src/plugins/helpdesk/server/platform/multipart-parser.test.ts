import fc from 'fast-check';
import { MalformedMultipart, parseMultipart, type PartHeader } from './multipart-parser';

interface Part extends PartHeader {
  content: string;
}

/** Parses a body that arrives in pieces of these lengths, over and over. */
async function parse(body: Buffer, boundary = 'x', lengths: number[] = [body.length]): Promise<Part[]> {
  async function* pieces() {
    for (let at = 0, turn = 0; at < body.length; turn += 1) {
      const length = Math.max(1, lengths[turn % lengths.length] ?? 1);
      yield body.subarray(at, at + length);
      at += length;
    }
  }
  const parts: Part[] = [];
  await parseMultipart(pieces(), boundary, (header) => {
    const chunks: Buffer[] = [];
    return {
      write: (chunk) => void chunks.push(Buffer.from(chunk)),
      end: () => void parts.push({ ...header, content: Buffer.concat(chunks).toString('latin1') }),
    };
  });
  return parts;
}

const part = (disposition: string, content: string, headers = '') =>
  `--x\r\nContent-Disposition: form-data; ${disposition}\r\n${headers}\r\n${content}\r\n`;
const body = (...parts: string[]) => Buffer.from(`${parts.join('')}--x--\r\n`);

describe('a multipart body', () => {
  it('gives its parts in their order', async () => {
    const parts = await parse(
      body(part('name="data"', '{}'), part('name="files"; filename="a.png"', 'xyz', 'Content-Type: image/png\r\n')),
    );
    expect(parts).toEqual([
      { name: 'data', fileName: null, contentType: '', content: '{}' },
      { name: 'files', fileName: 'a.png', contentType: 'image/png', content: 'xyz' },
    ]);
  });

  it('may have text before and after it, and no part at all', async () => {
    expect(await parse(Buffer.from(`before\r\n${body(part('name=a', '1'))}after`))).toMatchObject([{ name: 'a', content: '1' }]);
    expect(await parse(Buffer.from('--x--'))).toEqual([]);
  });

  it.each([1, 2, 3, 100])('may have a part without content or line break, in chunks of %i bytes', async (length) => {
    const whole = Buffer.from('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n--x--');
    expect(await parse(whole, 'x', [length])).toMatchObject([{ name: 'a', content: '' }]);
  });

  it('comes out the same however it is cut into chunks', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^(x|-|\r|\n| |a){0,30}$/)), { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        async (contents, lengths) => {
          const whole = body(...contents.map(([name, content]) => part(`name="${name}"`, content)));
          const parts = await parse(whole, 'x', lengths).catch((error: Error) => error.message);
          // A delimiter inside of a content ends it; whether that is an error does not depend on the chunks.
          expect(parts).toEqual(await parse(whole).catch((error: Error) => error.message));
          if (!contents.some(([, content]) => `\r\n${content}`.includes('\r\n--x'))) {
            expect(parts).toMatchObject(contents.map(([name, content]) => ({ name, content })));
          }
        },
      ),
    ));

  it('always ends, in parts or in MalformedMultipart, whatever the bytes', () => {
    const pieces = fc.constantFrom(
      '--x',
      '--x--',
      '\r\n',
      '\r\n\r\n',
      'Content-Disposition: form-data; name="a"',
      ': : :',
      'Content-Type: x',
      '\u0000',
      '"',
      '=',
    );
    return fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 15 }), fc.integer({ min: 1, max: 9 }), async (text, length) => {
        const result = await parse(Buffer.from(text.join('')), 'x', [length]).catch((error: unknown) => error);
        expect(Array.isArray(result) || result instanceof MalformedMultipart).toBe(true);
      }),
    );
  });

  it.each([
    ['name="a\\"b"', 'a"b', null],
    ['name="a%22b%0d%0Ac"', 'a"b\r\nc', null],
    ['name="f"; filename="C:\\dir\\x.png"', 'f', 'C:\\dir\\x.png'],
    ['name="f"; filename="a; name=b.png"', 'f', 'a; name=b.png'],
    ['filename="žluť.png"; name="f"', 'f', 'žluť.png'],
    ['name="f"; filename=""', 'f', ''],
    ['NAME=f;FileName=x.png', 'f', 'x.png'],
    ['name="__proto__"', '__proto__', null],
  ])('with %s has the names that are meant', async (disposition, name, fileName) => {
    expect(await parse(body(part(disposition, '')))).toMatchObject([{ name, fileName, content: '' }]);
  });

  it.each([
    ['is cut off', Buffer.from(part('name="a"', '1'))],
    ['is empty', Buffer.alloc(0)],
    ['has another boundary', body(part('name="a"', '1')).map((byte) => (byte === 120 ? 121 : byte)) as Buffer],
    ['has a part without a name', body(part('filename="a.png"', '1'))],
    ['has a part without a disposition', Buffer.from('--x\r\n\r\n1\r\n--x--')],
    ['has a part in base64', body(part('name="a"', 'MQ==', 'Content-Transfer-Encoding: base64\r\n'))],
    ['has headers without an end', Buffer.from(`--x\r\nContent-Disposition: form-data; name="a"\r\nX: ${'x'.repeat(20_000)}`)],
    ['has a delimiter that goes on', Buffer.from('--xyz\r\n')],
  ])('that %s is malformed', async (_, bytes) => {
    await expect(parse(Buffer.from(bytes))).rejects.toThrow(MalformedMultipart);
  });
});
