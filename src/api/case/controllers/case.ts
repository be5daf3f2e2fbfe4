import { factories } from '@strapi/strapi';
import { createSubmitCase } from '../../../plugins/helpdesk/server/intake/intake-http';
import { createTrackCase } from '../../../plugins/helpdesk/server/cases/track-case-http';
import { createUpdateCase } from '../../../plugins/helpdesk/server/cases/update-case-http';

/** Reading and deleting are Strapi's own; writing takes the paths of the helpdesk. */
export default factories.createCoreController('api::case.case', ({ strapi }) => ({
  create: createSubmitCase(strapi),
  update: createUpdateCase(strapi),
  track: createTrackCase(strapi),
}));
