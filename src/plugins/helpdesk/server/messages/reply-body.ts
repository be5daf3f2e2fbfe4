import { escapeHtml, mailDocument } from '../mail/mail-html';

/** An image that a text shows where its name stands in brackets, such as `[gate.png]`. */
export interface InlineImage {
  fileName: string;
  contentType: string;
  /** Content-ID (RFC 2392), without brackets. */
  cid: string;
}

/** What mail programs show; other pictures are attached like any file. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** The images among some files that a text shows. */
export function inlineImages<T extends { fileName: string; contentType: string }>(text: string, files: T[]): T[] {
  return files.filter(({ fileName, contentType }) => SHOWN.has(contentType) && text.includes(`[${fileName}]`));
}

/**
 * Plain text as the body of an HTML mail: everything in it is escaped, so that no markup is ever taken from it; web
 * addresses become links, and names of images the images.
 */
export function replyHtml(text: string, images: InlineImage[]): string {
  const body = splitAtImages(text, images)
    .map((part) => (typeof part === 'string' ? linked(part) : `<img src="cid:${part.cid}" alt="${escapeHtml(part.fileName)}">`))
    .join('');
  return mailDocument(body);
}

function splitAtImages(text: string, images: InlineImage[]): (string | InlineImage)[] {
  return images.reduce<(string | InlineImage)[]>(
    (parts, image) =>
      parts.flatMap((part) =>
        typeof part === 'string'
          ? part.split(`[${image.fileName}]`).flatMap((piece, index) => (index === 0 ? [piece] : [image, piece]))
          : [part],
      ),
    [text],
  );
}

/** Addresses are http or https, and end before what ends a sentence. */
const ADDRESS = /https?:\/\/[^\s<>"'`]+/gi;

function linked(text: string): string {
  let end = 0;
  let html = '';
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutEnding(found);
    html += `${escapeHtml(text.slice(end, index))}<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
    end = index + address.length;
  }
  return html + escapeHtml(text.slice(end));
}

function withoutEnding(address: string): string {
  let length = address.length;
  while (length > 0 && '.,;:!?)]}'.includes(address.charAt(length - 1))) length -= 1;
  return address.slice(0, length);
}
