/** A message apart from what it quotes below. */
export interface SplitText {
  said: string;
  /** Empty where nothing is quoted */
  quoted: string;
}

/** Lines with which mail programs begin what they quote, in our languages. */
const BEGINS = [
  /^-{3,}\s*(?:original message|původní zpráva|wiadomość oryginalna|исходное сообщение|ursprüngliche nachricht)\s*-{3,}$/i,
  /^_{20,}$/,
  /^(?:on|am) .{4,200}(?:wrote|schrieb.*):$/i,
  /^dne .{4,200}(?:napsal(?:\(a\))?|napsala):$/i,
  /^.{4,200}(?:napisał(?:\(a\))?|napisała):$/i,
  /^.{4,200}(?:написал(?:\(а\))?|написала|пишет):$/i,
];

/**
 * Splits a plain text where the earlier message that it quotes begins. A quotation between what is said stays where it
 * is: only what goes on to the end is taken for the earlier message.
 */
export function splitQuoted(text: string): SplitText {
  const lines = text.split('\n');
  const marked = lines.findIndex((line) => BEGINS.some((begin) => begin.test(line.trim())));
  const begin = marked === -1 ? firstOfTrailingQuote(lines) : marked;
  const said = lines.slice(0, begin).join('\n').trimEnd();
  // A message of nothing but a quotation is better read as it is.
  return begin === -1 || said.trim() === '' ? { said: text, quoted: '' } : { said, quoted: lines.slice(begin).join('\n').trim() };
}

function firstOfTrailingQuote(lines: string[]): number {
  let first = -1;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]?.trim() ?? '';
    if (line.startsWith('>')) first = index;
    else if (line !== '') break;
  }
  return first;
}
