import { el } from './elements.js';
import { LANGUAGES, chooseLanguage, loadTexts, rememberLanguage } from './i18n.js';

/**
 * What both pages share: the language and the switch for it.
 *
 * @param {(texts: import('./i18n.js').Texts) => void} render called now and after each change of language
 */
export function openPage(render) {
  return speak(chooseLanguage(), render);
}

async function speak(language, render) {
  let texts;
  try {
    texts = await loadTexts(language);
  } catch {
    document.getElementById('main')?.setAttribute('hidden', '');
    document.getElementById('fallback')?.removeAttribute('hidden');
    return;
  }
  document.documentElement.lang = language;
  showSwitch(texts, render);
  render(texts);
}

function showSwitch(texts, render) {
  const links = Object.entries(LANGUAGES).map(([language, name]) => {
    const address = new URL(location.href);
    address.searchParams.set('lang', language);
    return el(
      'a',
      {
        href: address.pathname + address.search,
        lang: language,
        hreflang: language,
        'aria-current': language === texts.language && 'true',
        async onclick(event) {
          // In place, so that chosen files are not lost.
          event.preventDefault();
          rememberLanguage(language);
          await speak(language, render);
          document.querySelector('#languages [aria-current]')?.focus();
        },
      },
      name,
    );
  });
  const nav = document.getElementById('languages');
  nav?.setAttribute('aria-label', texts.say('language'));
  nav?.replaceChildren(...links);
}
