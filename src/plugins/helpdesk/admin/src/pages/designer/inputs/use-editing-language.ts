import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { LANGUAGES, type Localised } from '../../../../../shared/localised';
import { useAskedPlace } from './places';

/**
 * The languages of some texts, and which of them is edited: the reader's own to begin with.
 *
 * @param place of a text, so that the language is shown which somebody wants to go to
 */
export function useEditingLanguage(texts: readonly Localised[], place?: string) {
  const { locale } = useIntl();
  const languages = [...new Set([...LANGUAGES, ...texts.flatMap((one) => Object.keys(one))])];
  const [language, setLanguage] = useState(languages.find((one) => one === locale.split('-')[0]) ?? 'en');
  const asked = useAskedPlace();
  const askedLanguage = place !== undefined && asked?.path.startsWith(`${place}.`) ? asked.path.slice(place.length + 1) : undefined;
  useEffect(() => {
    if (askedLanguage !== undefined) setLanguage(askedLanguage);
  }, [asked, askedLanguage]);
  const empty = languages.filter((one) => texts.some((localised) => !localised[one]?.trim()));
  return { languages, language, setLanguage, empty };
}

/** A text with what is written in one language; without it when nothing is. */
export function withText(texts: Localised, language: string, written: string): Localised {
  const { [language]: _before, ...others } = texts;
  return written === '' ? others : { ...texts, [language]: written };
}
