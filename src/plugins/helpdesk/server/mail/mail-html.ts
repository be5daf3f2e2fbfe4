const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML, in attributes as well. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A mail of escaped text and the tags of ours in it. */
export function mailDocument(body: string): string {
  const lines = body.replace(/\r?\n/g, '<br>\n');
  return `<!doctype html>\n<html><body style="font-family:sans-serif;line-height:1.5">\n${lines}\n</body></html>\n`;
}

/**
 * Plain text as the body of an HTML mail. The transport would otherwise send the text itself as HTML, and with it any
 * markup a stranger put into their name.
 *
 * @param link a web address that occurs in the text and is to be clickable
 */
export function mailHtml(text: string, link: string): string {
  const anchor = `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
  return mailDocument(escapeHtml(text).replaceAll(escapeHtml(link), anchor));
}
