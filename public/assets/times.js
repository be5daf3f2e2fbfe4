import { el } from './elements.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A time: relative up to a day, then a date, always with the exact time in the reader's zone on hover.
 *
 * @param {string} iso
 * @param {string} locale
 */
export function timeElement(iso, locale) {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return el('span', null, '–');
  return el('time', { datetime: iso, title: exactTime(iso, locale) }, relativeTime(time, locale));
}

/** @param {string} iso @param {string} locale */
export function exactTime(iso, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(new Date(iso));
}

function relativeTime(time, locale) {
  const distance = time.getTime() - Date.now();
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(distance) < MINUTE) return words.format(0, 'second');
  if (Math.abs(distance) < HOUR) return words.format(Math.trunc(distance / MINUTE), 'minute');
  if (Math.abs(distance) < DAY) return words.format(Math.trunc(distance / HOUR), 'hour');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
}

/** Lets the relative times on the page go on. @param {string} locale */
export function updateTimes(locale) {
  for (const element of document.querySelectorAll('time')) element.textContent = relativeTime(new Date(element.dateTime), locale);
}
