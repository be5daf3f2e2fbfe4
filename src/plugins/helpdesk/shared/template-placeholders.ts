/** What a template may speak of, as it is written between double braces. */
export const TEMPLATE_PLACEHOLDERS = [
  'case.number',
  'case.subject',
  'case.status',
  'case.trackingUrl',
  'contact.name',
  'campaign.name',
] as const;
