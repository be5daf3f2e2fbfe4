import type { PluginDefinition } from '@strapi/strapi/admin';
import { Headphones } from '@strapi/icons';
import { LANGUAGES } from '../../shared/localised';
import { PLUGIN } from '../../shared/uids';
import { TO_READ_CASES } from './pages/workspace/rights';
import { HOME } from './routes';

/** What the admin panel has to know before a page of ours is opened; the pages themselves are loaded then. */
const plugin: PluginDefinition = {
  register(app) {
    app.registerPlugin({ id: PLUGIN, name: 'Helpdesk' });
    app.addMenuLink({
      to: HOME.slice(1),
      icon: Headphones,
      intlLabel: { id: `${PLUGIN}.plugin.name`, defaultMessage: 'Helpdesk' },
      permissions: TO_READ_CASES,
      position: 1,
      Component: () => import('./pages/App'),
    });
  },

  registerTrads: ({ locales }) => Promise.all(locales.map(async (locale) => ({ locale, data: await textsIn(locale) }))),
};

/** Our texts under the plugin's prefix; none in a language that is not ours, where Strapi falls back to English. */
async function textsIn(locale: string): Promise<Record<string, string>> {
  if (!LANGUAGES.some((language) => language === locale)) return {};
  const { default: texts }: { default: Record<string, string> } = await import(`./translations/${locale}.json`);
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${PLUGIN}.${id}`, text]));
}

export default plugin;
