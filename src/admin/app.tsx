/** The admin panel of this app: the languages its people may choose besides English. */
export default {
  config: { locales: ['cs', 'pl', 'ru'] },
};
