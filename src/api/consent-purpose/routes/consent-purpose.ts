import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::consent-purpose.consent-purpose');
