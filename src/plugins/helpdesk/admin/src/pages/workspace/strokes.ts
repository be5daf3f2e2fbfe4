import { latinLetter } from '../../components/latin-letter';

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>;

/** Keys that layouts without Latin letters have a letter on. */
const BY_PLACE: Record<string, string> = { BracketLeft: '[', BracketRight: ']' };

/**
 * A key press as shortcuts are written: `r`, `?`, `Escape`, `mod+k` (⌘ or Ctrl), `alt+w`, `shift+ArrowLeft`.
 *
 * Shift is told for keys with a name only; of the others it is part of the sign.
 *
 * @returns null for a modifier by itself
 */
export function strokeOf(event: Keys): string | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'Dead', 'Process', 'Unidentified'].includes(key)) return null;
  // AltGr writes signs such as [ on many layouts.
  const isAltGr = event.getModifierState('AltGraph');
  const sign = signOf(event);
  const isNamed = sign.length > 1;
  const modifiers = [
    (ctrlKey || metaKey) && !isAltGr && 'mod',
    altKey && !isAltGr && 'alt',
    shiftKey && (isNamed || ((ctrlKey || metaKey || altKey) && /^[a-z]$/.test(sign))) && 'shift',
  ];
  return [...modifiers.filter(Boolean), altKey && !isAltGr ? letterAt(code, sign) : sign].join('+');
}

function signOf(event: Keys): string {
  const letter = latinLetter(event);
  if (letter) return letter;
  return /^\p{L}$/u.test(event.key) ? (BY_PLACE[event.code] ?? event.key) : event.key;
}

/** With Alt (Option) a Mac writes another sign; the key is meant. */
function letterAt(code: string, sign: string): string {
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? sign;
}
