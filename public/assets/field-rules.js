/**
 * What a field accepts, and what it sends.
 *
 * @typedef {object} FieldSpec
 * @property {string} path where the server knows it, such as `requester.email` or `answers.plate`
 * @property {string} kind
 * @property {string} label
 * @property {string} [help]
 * @property {boolean} [required]
 * @property {number | string} [min]
 * @property {number | string} [max]
 * @property {string} [pattern]
 * @property {boolean} [readOnly]
 * @property {unknown} [default]
 * @property {string} [currency]
 * @property {string[]} [accept] media types
 * @property {number} [maxBytes]
 * @property {{ value: string, label: string }[]} [options]
 * @property {string} [autocomplete]
 * @property {boolean} [unmarked] neither required alone nor to be called optional
 * @property {string} [missing] what to say instead of "fill in this field"
 *
 * @typedef {string | string[]} Raw what the control holds
 */

const NUMBERS = new Set(['number', 'money']);
const CHOICES = new Set(['single-choice', 'multiple-choice', 'yes-no']);
const DATES = new Set(['date', 'date-time']);

/** @param {Raw} raw */
export function isEmpty(raw) {
  return typeof raw === 'string' ? raw.trim() === '' : raw.length === 0;
}

/**
 * The value for the server; undefined when there is none.
 *
 * @param {FieldSpec} spec @param {Raw} raw @param {string} language
 */
export function toValue(spec, raw, language) {
  if (isEmpty(raw)) return undefined;
  if (typeof raw !== 'string') return raw;
  if (NUMBERS.has(spec.kind)) return parseNumber(raw, language);
  if (spec.kind === 'yes-no') return raw === 'yes';
  if (spec.kind === 'date-time') return toInstant(raw);
  return spec.kind === 'long-text' ? raw : raw.trim();
}

/**
 * What a control holds for a value, such as a default: the other way round.
 *
 * @param {FieldSpec} spec @param {any} value @param {string} locale
 * @returns {Raw}
 */
export function toRaw(spec, value, locale) {
  if (Array.isArray(value)) return value;
  if (NUMBERS.has(spec.kind)) return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
  if (spec.kind === 'yes-no') return value ? 'yes' : 'no';
  return spec.kind === 'date-time' ? toLocal(value) : String(value);
}

/**
 * What is wrong with the answer, in the reader's language; null when nothing is.
 *
 * @param {FieldSpec} spec @param {Raw} raw @param {import('./i18n.js').Texts} texts
 */
export function findError(spec, raw, texts) {
  if (isEmpty(raw)) {
    if (!spec.required) return null;
    return spec.missing ?? texts.say(CHOICES.has(spec.kind) ? 'error.choose' : 'error.required');
  }
  if (CHOICES.has(spec.kind)) return null;
  const value = toValue(spec, raw, texts.language);
  if (NUMBERS.has(spec.kind)) return findNumberError(spec, value, texts);
  if (DATES.has(spec.kind)) return findDateError(spec, value, texts);
  return findTextError(spec, value, texts);
}

function findNumberError(spec, value, texts) {
  const written = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 10 });
  if (!Number.isFinite(value)) return texts.say('error.number', { example: written.format(12.5) });
  if (spec.min !== undefined && value < spec.min) return texts.say('error.min', { value: written.format(spec.min) });
  if (spec.max !== undefined && value > spec.max) return texts.say('error.max', { value: written.format(spec.max) });
  if (spec.kind === 'money' && Number(value.toFixed(2)) !== value) return texts.say('error.decimals');
  return null;
}

function findDateError(spec, value, texts) {
  const time = value === undefined ? NaN : Date.parse(value);
  if (Number.isNaN(time)) return texts.say('error.date');
  const written = (limit) =>
    new Intl.DateTimeFormat(
      texts.locale,
      spec.kind === 'date' ? { dateStyle: 'medium', timeZone: 'UTC' } : { dateStyle: 'medium', timeStyle: 'short' },
    ).format(new Date(limit));
  if (typeof spec.min === 'string' && time < Date.parse(spec.min)) return texts.say('error.earliest', { value: written(spec.min) });
  if (typeof spec.max === 'string' && time > Date.parse(spec.max)) return texts.say('error.latest', { value: written(spec.max) });
  return null;
}

function findTextError(spec, value, texts) {
  if (spec.min !== undefined && value.length < spec.min) return texts.say('error.tooShort', { count: spec.min });
  if (spec.max !== undefined && value.length > spec.max) return texts.say('error.tooLong', { count: value.length - spec.max });
  if (spec.kind === 'email' && !/^[^\s@,;<>]+@[^\s@.,;<>]+(\.[^\s@.,;<>]+)+$/.test(value)) return texts.say('error.email');
  if (spec.kind === 'phone' && !isPhone(value)) return texts.say('error.phone');
  if (spec.kind === 'url' && !isWebAddress(value)) return texts.say('error.url');
  if (spec.pattern && !matches(spec.pattern, value)) return texts.say('error.pattern');
  return null;
}

/** Loose on purpose: the server knows the numbering plans. */
function isPhone(value) {
  return /^[+\d][\d\s()./,;#xext-]*$/i.test(value) && value.replace(/\D/g, '').length >= 3;
}

function isWebAddress(value) {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

function matches(pattern, value) {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    // A pattern that this browser cannot read is left to the server.
    return true;
  }
}

/** Reads "1 234,5" and "1234.5" alike; in English a comma groups thousands. */
function parseNumber(raw, language) {
  let digits = raw.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  digits = language === 'en' && /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : NaN;
}

/** What an input for date and time holds: the visitor's own time, to the minute. */
function toLocal(instant) {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function toInstant(local) {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
