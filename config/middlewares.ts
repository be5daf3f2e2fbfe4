/** The chain every request passes, outermost first. */
export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::compression',
    // Files only: an answer with a secret in it next to text from outside must not show by its length what it holds.
    config: { filter: (type: string) => /^(text\/|application\/javascript|image\/svg)/.test(type) },
  },
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        directives: {
          // Images of a mail that a reader asked for: its frame inherits this policy, and narrows it until then.
          'img-src': ["'self'", 'data:', 'blob:', 'https:'],
        },
      },
    },
  },
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'plugin::helpdesk.database-outage',
  'plugin::helpdesk.body-errors',
  'plugin::helpdesk.multipart',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '256kb',
      textLimit: '256kb',
      // The middleware before it reads those, within the limits of intake.
      multipart: false,
    },
  },
  'plugin::helpdesk.text-hygiene',
  'strapi::session',
  'strapi::favicon',
  'plugin::helpdesk.public-pages',
  'strapi::public',
];
