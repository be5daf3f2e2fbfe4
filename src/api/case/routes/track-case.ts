/** Whoever holds the token may see the case, so Strapi asks for no sign-in. */
export default {
  routes: [{ method: 'GET', path: '/cases/track/:token', handler: 'api::case.case.track', config: { auth: false } }],
};
