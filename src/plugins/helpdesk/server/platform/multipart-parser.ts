/** What a part's Content-Disposition says of it. */
export interface PartHeader {
  name: string;
  /** Null for a part that is no file; empty for a file field that was left empty. */
  fileName: string | null;
  contentType: string;
}

/** Takes the content of one part, piece by piece. */
export interface PartSink {
  write(chunk: Buffer): Promise<void> | void;
  end(): Promise<void> | void;
}

/** A multipart body that is not one. */
export class MalformedMultipart extends Error {
  override name = 'MalformedMultipart';
}

const MAX_HEADER_BYTES = 16 * 1024;
const END_OF_HEADERS = Buffer.from('\r\n\r\n');

/**
 * Reads a multipart/form-data body (RFC 7578) and hands each part's content on as it arrives. Whatever is wrong with
 * it ends the reading at once.
 *
 * @param beginPart asked where each part's content goes
 * @throws MalformedMultipart, and whatever the sinks throw
 */
export async function parseMultipart(
  source: AsyncIterable<Buffer>,
  boundary: string,
  beginPart: (header: PartHeader) => PartSink,
): Promise<void> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let place: 'content' | 'after delimiter' | 'headers' | 'end' = 'content';
  let part: PartSink | null = null; // none in what may stand before the first delimiter
  // The first delimiter has no line before it.
  let rest: Buffer = Buffer.from('\r\n');

  for await (const chunk of source) {
    if (place === 'end') continue;
    rest = Buffer.concat([rest, chunk]);
    for (let more = true; more;) {
      more = false;
      if (place === 'content') {
        const at = rest.indexOf(delimiter);
        // The last bytes may be the beginning of a delimiter that goes on in the next chunk.
        const known = at >= 0 ? at : Math.max(0, rest.length - delimiter.length);
        if (known > 0) await part?.write(rest.subarray(0, known));
        rest = rest.subarray(at >= 0 ? at + delimiter.length : known);
        if (at >= 0) {
          await part?.end();
          place = 'after delimiter';
          more = true;
        }
      } else if (place === 'after delimiter' && rest.length >= 2) {
        const mark = rest.toString('latin1', 0, 2);
        if (mark === '--') {
          place = 'end';
        } else if (mark === '\r\n') {
          // The line break stays: without any header the end of them follows it directly.
          place = 'headers';
          more = true;
        } else {
          throw new MalformedMultipart('a delimiter is followed by something else than a line break');
        }
      } else if (place === 'headers') {
        const at = rest.indexOf(END_OF_HEADERS);
        if (at > MAX_HEADER_BYTES || (at < 0 && rest.length > MAX_HEADER_BYTES))
          throw new MalformedMultipart('the headers of a part are too long');
        if (at >= 0) {
          part = withoutLineBreak(beginPart(readHeader(rest.toString('utf8', 0, at))));
          // The second line break stays: in a part without content it is the delimiter's.
          rest = rest.subarray(at + 2);
          place = 'content';
          more = true;
        }
      }
    }
  }
  if (place !== 'end') throw new MalformedMultipart('it ends in the middle');
}

/** Leaves the line break out that separates headers from content. */
function withoutLineBreak(sink: PartSink): PartSink {
  let left = 2;
  return {
    write(chunk) {
      const skipped = Math.min(left, chunk.length);
      left -= skipped;
      return chunk.length > skipped ? sink.write(chunk.subarray(skipped)) : undefined;
    },
    end: () => sink.end(),
  };
}

/** Encodings that change nothing. Others are deprecated (RFC 7578 §4.7). */
const PLAIN_ENCODINGS = new Set(['7bit', '8bit', 'binary']);

function readHeader(text: string): PartHeader {
  const lines = new Map(
    text.split('\r\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
  const encoding = lines.get('content-transfer-encoding')?.toLowerCase();
  if (encoding !== undefined && !PLAIN_ENCODINGS.has(encoding)) throw new MalformedMultipart('a part is in an encoding that is not read');
  const disposition = lines.get('content-disposition') ?? '';
  const parameters = parametersOf(disposition);
  const name = parameters.get('name');
  if (!/^form-data\s*;/i.test(disposition) || name === undefined) throw new MalformedMultipart('a part has no name');
  return { name, fileName: parameters.get('filename') ?? null, contentType: lines.get('content-type') ?? '' };
}

const PARAMETER = /;\s*([\w-]+)\s*=\s*(?:"((?:\\"|[^"])*)"|([^;"\s]+))/g;
const ESCAPES: Record<string, string> = { '\\"': '"', '%22': '"', '%0D': '\r', '%0A': '\n' };

/** Parameters of a header. In quotes browsers escape three characters by `%`, other clients the quote by a backslash. */
function parametersOf(header: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain] of header.matchAll(PARAMETER)) {
    parameters.set(
      name.toLowerCase(),
      quoted?.replace(/\\"|%22|%0D|%0A/gi, (escape) => ESCAPES[escape.toUpperCase()] ?? escape) ?? plain ?? '',
    );
  }
  return parameters;
}
