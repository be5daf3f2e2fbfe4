/** Names under which Strapi knows our types and tables. */
export const UID = {
  case: 'api::case.case',
  contact: 'api::contact.contact',
  campaign: 'api::campaign.campaign',
  workflow: 'api::workflow.workflow',
  status: 'api::status.status',
  form: 'api::form.form',
  category: 'api::category.category',
  tag: 'api::tag.tag',
  consentPurpose: 'api::consent-purpose.consent-purpose',
  template: 'plugin::helpdesk.template',
  adminUser: 'admin::user',
} as const;

export const PLUGIN = 'helpdesk';
