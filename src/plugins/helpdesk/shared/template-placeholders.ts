/** What a template may speak of, as it is written between double braces, by the key of its name on the screen. */
export const TEMPLATE_PLACEHOLDERS = {
  'case-number': 'case.number',
  'case-subject': 'case.subject',
  'case-status': 'case.status',
  'case-tracking': 'case.trackingUrl',
  'contact-name': 'contact.name',
  'campaign-name': 'campaign.name',
  'agent-name': 'agent.name',
  'agent-first-name': 'agent.firstName',
  'agent-email': 'agent.email',
} as const;

export type TemplatePlaceholder = keyof typeof TEMPLATE_PLACEHOLDERS;
