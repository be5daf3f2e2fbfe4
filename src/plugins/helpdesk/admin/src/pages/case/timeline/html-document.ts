import DOMPurify from 'dompurify';

/** How a message is shown in its frame. */
export interface FrameLook {
  text: string;
  background: string;
  link: string;
  /** Words before a quotation that is folded away */
  quoted: string;
  showRemoteImages: boolean;
}

/** Whether a message brings colours of its own, which were chosen for white paper. */
export function hasOwnColours(html: string): boolean {
  return /(?:style="[^"]*(?:color|background)|\s(?:bg)?color=)/i.test(html);
}

/** Whether there are images that are loaded from elsewhere, on request only. */
export const hasRemoteImages = (html: string): boolean => html.includes('data-remote-src=');

/**
 * The document of a message for a frame without scripts. The server has sanitised it; it is cleaned once more here, and
 * a policy of its own lets the frame load nothing but images within it, and remote ones once they were asked for.
 *
 * @param images addresses of files of the message, by their id
 */
export function htmlDocument(html: string, look: FrameLook, images: ReadonlyMap<string, string>): string {
  const clean = DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    ADD_ATTR: ['target', 'data-quote', 'data-remote-src'],
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'iframe', 'video', 'audio', 'source', 'picture'],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|cid:|attachment:|data:image\/)/i,
    RETURN_DOM_FRAGMENT: true,
  });
  showImages(clean, look, images);
  foldQuotes(clean, look.quoted);
  const holder = document.createElement('div');
  holder.append(clean);
  const sources = look.showRemoteImages ? 'data: blob: https:' : 'data: blob:';
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${sources}; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    `<style>html{background:${look.background};color:${look.text}}`,
    'body{margin:0;padding:1px;font:14px/1.5 -apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}',
    `a{color:${look.link}}img{max-width:100%;height:auto}table{max-width:100%}pre{white-space:pre-wrap}p{margin:0 0 .6em}`,
    `summary{cursor:pointer;color:${look.link};font-size:12px}</style></head><body>`,
    holder.innerHTML,
    '</body></html>',
  ].join('');
}

function showImages(root: DocumentFragment, { showRemoteImages }: FrameLook, images: ReadonlyMap<string, string>): void {
  for (const image of root.querySelectorAll('img')) {
    const remote = image.getAttribute('data-remote-src');
    const source = image.getAttribute('src') ?? '';
    const file = /^attachment:(.+)$/i.exec(source)?.[1];
    if (remote !== null && showRemoteImages) image.src = remote;
    else if (file !== undefined && images.has(file)) image.src = images.get(file) ?? '';
    else if (!source.startsWith('data:')) image.replaceWith(image.alt ? `[${image.alt}]` : '');
  }
}

/** Quotations are marked by `sanitiseHtml`: an element by itself, or all from it on. */
function foldQuotes(root: DocumentFragment, words: string): void {
  for (const quote of root.querySelectorAll('[data-quote]')) {
    if (quote.parentElement?.closest('details')) continue;
    const parts: Node[] = [quote];
    for (let next = quote.nextSibling; quote.getAttribute('data-quote') === 'rest' && next; next = next.nextSibling) parts.push(next);
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = words;
    quote.before(details);
    details.append(summary, ...parts);
  }
}
