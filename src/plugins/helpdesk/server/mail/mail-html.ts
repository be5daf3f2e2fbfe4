const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/**
 * Plain text as the body of an HTML mail. The transport would otherwise send the text itself as HTML, and with it any
 * markup a stranger put into their name.
 *
 * @param link a web address that occurs in the text and is to be clickable
 */
export function mailHtml(text: string, link: string): string {
  const anchor = `<a href="${escape(link)}">${escape(link)}</a>`;
  const body = escape(text).replaceAll(escape(link), anchor).replace(/\r?\n/g, '<br>\n');
  return `<!doctype html>\n<html><body style="font-family:sans-serif;line-height:1.5">\n${body}\n</body></html>\n`;
}
