import { domainToASCII } from 'node:url';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

// No white space, no control characters and none of the characters that mean something in a mail header, so that an
// address can never smuggle in a second recipient. Quoted local parts (RFC 5321 §4.1.2) are not taken.
const LOCAL_PART = /^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}$/u;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * The form in which an e-mail address is stored and compared: lower case, the domain in ASCII (IDNA).
 *
 * @returns null when the text is no address mail can be sent to
 */
export function normaliseEmail(value: string): string | null {
  const trimmed = value.trim();
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || trimmed.length > 254) return null;
  const local = trimmed.slice(0, at);
  const domain = domainToASCII(trimmed.slice(at + 1));
  if (!LOCAL_PART.test(local) || !DOMAIN.test(domain)) return null;
  return `${local.toLowerCase()}@${domain}`;
}

/**
 * A phone number in E.164, such as `+420777123456`.
 *
 * @param defaultCountry ISO 3166-1 alpha-2, for numbers without a country code; without it they are not numbers
 * @returns null when the text is no possible phone number
 */
export function normalisePhone(value: string, defaultCountry?: string): string | null {
  if (value.length > 40) return null;
  const parsed = parsePhoneNumberFromString(value, { defaultCountry: defaultCountry as CountryCode | undefined, extract: false });
  return parsed?.isPossible() ? parsed.number : null;
}

/** The part of a phone number behind the country code; null for what is no number. */
export function nationalNumber(e164: string): string | null {
  return parsePhoneNumberFromString(e164)?.nationalNumber ?? null;
}

/** One way to reach a contact, in the form it is compared in. */
export interface Address {
  kind: 'email' | 'phone';
  value: string;
}
