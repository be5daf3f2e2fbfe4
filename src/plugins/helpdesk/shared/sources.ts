/** Where a case came from (R65). */
export const SOURCES = ['outgoing-campaign', 'incoming-call', 'email', 'livechat', 'web', 'sms'] as const;
export type Source = (typeof SOURCES)[number];
