import { factories } from '@strapi/strapi';
import { createFindForm } from '../../../plugins/helpdesk/server/forms/find-form-http';

export default factories.createCoreController('api::form.form', ({ strapi }) => ({
  findOne: createFindForm(strapi),
}));
