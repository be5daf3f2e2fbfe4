/**
 * The beginning of a text, at most so many UTF-16 code units. A character outside of the BMP is left out rather than
 * halved: half of one is no text, and PostgreSQL refuses it in JSON.
 */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
