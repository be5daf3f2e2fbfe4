import sanitize, { type Attributes, type IOptions, type Tag } from 'sanitize-html';
import { ACTIVITY_LIMITS } from '../../shared/activity-limits';
import { cutText } from '../platform/cut-text';

const ALIGNMENT = ['align', 'valign', 'dir'];
const CELL = [...ALIGNMENT, 'colspan', 'rowspan', 'width', 'height', 'bgcolor'];

const COLOUR = [/^#[0-9a-f]{3,8}$/i, /^[a-z]{3,20}$/i, /^rgba?\(\s*[\d.%]+(?:\s*[,\s/]\s*[\d.%]+){2,3}\s*\)$/i];
/** Small and never negative, so that nothing is moved out of sight or over something else. */
const LENGTH = [/^0$/, /^\d{1,3}(?:\.\d{1,3})?(?:px|pt|em|rem|%)$/];
const SPACING = [/^(?:\d{1,2}(?:\.\d{1,3})?(?:px|pt|em)?\s*){1,4}$/];
const BORDER = [
  /^(?:0|none|\d{1,2}(?:\.\d)?(?:px|pt)?(?:\s+(?:none|solid|dotted|dashed|double))?(?:\s+(?:#[0-9a-f]{3,8}|[a-z]{3,20}))?)$/i,
];
const SPACED = ['padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'];
const BORDERS = ['border', 'border-top', 'border-right', 'border-bottom', 'border-left'];

/** Content that mail programs would not show; a preheader or a text for machines is no part of what was said. */
const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?|font-size\s*:\s*0(?:px|pt|em|%)?)\s*(?:!important\s*)?(?:;|$)/i;

/** Stands at an element that is hidden, until it goes with all it holds. */
const HIDDEN_MARK = 'data-hidden';

/** How mail programs mark what they quote; Outlook marks only where the quoted message begins. */
const QUOTE_CLASS = /(?:^|\s)(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|moz-cite-prefix|tutanota_quote)(?:\s|$)/;
const QUOTES = ['self', 'rest'] as const;
const QUOTE_BEGINS = new Set(['divRplyFwdMsg', 'appendonsend', 'reply-intro', 'mail-editor-reference-message-container']);

const OPTIONS: IOptions = {
  allowedTags: [
    ...['p', 'div', 'span', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'tt', 'kbd', 'samp', 'address'],
    ...['b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'strike', 'small', 'big', 'sub', 'sup', 'mark', 'font', 'center', 'cite', 'q'],
    ...[
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'a',
      'img',
      'abbr',
      'time',
      'wbr',
      'figure',
      'figcaption',
      'section',
      'article',
      'header',
      'footer',
    ],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  // What stands in these is no text of the message.
  nonTextTags: [
    ...[
      'script',
      'style',
      'title',
      'textarea',
      'select',
      'option',
      'noscript',
      'template',
      'iframe',
      'object',
      'embed',
      'applet',
      'frameset',
    ],
    ...['svg', 'math', 'audio', 'video', 'canvas', 'xml', 'xmp', 'noembed', 'noframes'],
  ],
  allowedAttributes: {
    '*': ['style', 'dir', 'lang', 'data-quote', HIDDEN_MARK],
    a: ['href', 'title', 'target', 'rel'],
    img: ['src', 'data-remote-src', 'alt', 'title', 'width', 'height'],
    font: ['color'],
    ol: ['start', 'type'],
    table: [...ALIGNMENT, 'width', 'bgcolor', 'cellpadding', 'cellspacing', 'border'],
    tr: [...ALIGNMENT, 'bgcolor'],
    td: CELL,
    th: [...CELL, 'scope'],
    col: ['span', 'width'],
    colgroup: ['span', 'width'],
    p: ['align'],
    div: ['align'],
  },
  allowedStyles: {
    '*': {
      color: COLOUR,
      'background-color': COLOUR,
      'text-align': [/^(?:left|right|center|justify|start|end)$/],
      'vertical-align': [/^(?:top|middle|bottom|baseline|sub|super)$/],
      'text-decoration': [/^(?:none|underline|line-through)$/],
      'font-weight': [/^(?:normal|bold|bolder|lighter|[1-9]00)$/],
      'font-style': [/^(?:normal|italic|oblique)$/],
      'font-size': [/^(?:[89]|[1-3]\d|4[0-8])(?:\.\d{1,2})?(?:px|pt)$/, /^(?:x-small|small|medium|large|x-large)$/],
      'white-space': [/^(?:normal|pre|pre-wrap|pre-line|nowrap)$/],
      'list-style-type': [/^[a-z-]{3,20}$/],
      'border-collapse': [/^(?:collapse|separate)$/],
      'border-color': COLOUR,
      width: LENGTH,
      'max-width': LENGTH,
      ...Object.fromEntries(SPACED.map((property) => [property, SPACING])),
      ...Object.fromEntries(BORDERS.map((property) => [property, BORDER])),
    },
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['attachment', 'cid', 'data'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  enforceHtmlBoundary: false,
  // Tables within tables are twenty deep in honest mail.
  nestingLimit: 80,
  transformTags: { '*': (tag, attributes) => transform(tag, attributes) },
  exclusiveFilter: ({ tag, attribs }) => HIDDEN_MARK in attribs || (tag === 'img' && !attribs.src && !attribs['data-remote-src']),
};

/**
 * HTML of a message that may be shown: text, tables, lists, links and images, with harmless style, and nothing that
 * runs, loads, submits, hides or covers. Everything from outside goes through here before it is stored (R1, R14).
 *
 * - A remote image has no `src` but its address in `data-remote-src`, so that nothing tells a sender that their mail
 *   was read; the screen shows it when somebody asks. Only HTTPS; images of a pixel are left out.
 * - `src` of others is `attachment:<id>` of a file of the activity, `cid:…`, or a small image itself (`data:`).
 * - What is quoted carries `data-quote`: `self` the element, `rest` it and all that follows it.
 *
 * @param html of any size and any shape; cut off at `ACTIVITY_LIMITS.html`
 */
export function sanitiseHtml(html: string): string {
  const most = cutText(html, ACTIVITY_LIMITS.html);
  return (isTooDeep(most) ? textOf(most) : sanitize(most, OPTIONS)).trim();
}

/** Deeper than any honest mail; the parser's time grows with the depth times the length. */
const MOST_OPEN = 2_000;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Counts rather more than there are open: elements that their next of kind ends, only where the two are neighbours. */
function isTooDeep(html: string): boolean {
  let open = 0;
  let last = '';
  for (const [, slash, written = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,30})/gi)) {
    const name = written.toLowerCase();
    if (VOID.has(name)) continue;
    if (slash) open = Math.max(0, open - 1);
    else if (name !== last || !ENDED_BY_THE_NEXT.has(name)) open += 1;
    last = slash ? '' : name;
    if (open > MOST_OPEN) return true;
  }
  return false;
}
const ENDED_BY_THE_NEXT = new Set(['p', 'li', 'td', 'th', 'tr', 'option']);

/** The words alone, as a paragraph. */
function textOf(html: string): string {
  return sanitize(
    `<p>${html
      .replace(/<[^<>]*>|\s+/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
      .replaceAll('<', '&lt;')}</p>`,
    OPTIONS,
  );
}

function transform(tagName: string, attributes: Attributes): Tag {
  const isHidden = tagName !== 'body' && tagName !== 'html' && (attributes.hidden !== undefined || HIDDEN.test(attributes.style ?? ''));
  if (isHidden) return { tagName: 'div', attribs: { [HIDDEN_MARK]: 'yes' } };
  const { 'data-quote': marked, [HIDDEN_MARK]: _hidden, target: _target, rel: _rel, ...attribs } = attributes;
  const quote = quoteOf(tagName, attributes) ?? QUOTES.find((one) => one === marked);
  if (quote) attribs['data-quote'] = quote;
  if (tagName === 'a') return { tagName, attribs: linkAttributes(attribs) };
  return { tagName, attribs: tagName === 'img' ? imageAttributes(attribs) : attribs };
}

/** Only whole addresses: a relative one would lead into the admin panel. */
function linkAttributes({ href = '', ...attribs }: Attributes): Attributes {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(href.trim())) return attribs;
  return { ...attribs, href: href.trim(), target: '_blank', rel: 'noopener noreferrer nofollow' };
}

function quoteOf(tagName: string, { class: classes = '', id = '', type = '' }: Attributes): (typeof QUOTES)[number] | null {
  if (QUOTE_BEGINS.has(id.replace(/^x_+/, ''))) return 'rest';
  if (QUOTE_CLASS.test(classes) || (tagName === 'blockquote' && type === 'cite')) return 'self';
  return null;
}

const EMBEDDED_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]+$/i;

function imageAttributes({ 'data-remote-src': remote = '', src = remote, ...attribs }: Attributes): Attributes {
  const address = src.trim();
  const isPixel = [attribs.width, attribs.height].some((size) => /^[01](?:px)?$/.test(size ?? ''));
  if (isPixel) return attribs;
  if (/^https:\/\//i.test(address)) return { ...attribs, 'data-remote-src': address };
  if (/^(?:cid:[^\s"<>]{1,255}|attachment:[a-z0-9]{1,40})$/i.test(address) || EMBEDDED_IMAGE.test(address))
    return { ...attribs, src: address };
  return attribs;
}
