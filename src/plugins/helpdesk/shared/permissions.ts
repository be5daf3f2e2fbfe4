/**
 * Rights in the admin panel. The last segment of each id is unique, because Strapi's permission hook names its
 * flags after it; ids have no digits.
 */
export const ACTIONS = [
  { uid: 'cases.read-cases', displayName: 'See cases and their timeline' },
  { uid: 'cases.edit-cases', displayName: 'Change cases' },
  { uid: 'cases.write-replies', displayName: 'Answer clients' },
  { uid: 'cases.bulk-edit-cases', displayName: 'Change many cases at once' },
  { uid: 'cases.watch-bulk-jobs', displayName: "See and stop everybody's bulk actions" },
  { uid: 'cases.share-views', displayName: 'Share views of the list of cases' },
  { uid: 'cases.create-tags', displayName: 'Make new tags while working on cases' },
  { uid: 'cases.own-cases', displayName: 'Be the owner of a case' },
  { uid: 'cases.see-all-campaigns', displayName: 'See cases of all campaigns, not only of those assigned' },
  { uid: 'cases.download-attachments', displayName: 'Download attachments of cases' },
  { uid: 'contacts.read-contacts', displayName: 'See contacts' },
  { uid: 'contacts.edit-contacts', displayName: 'Add and change contacts, their notes and consents' },
  { uid: 'contacts.merge-contacts', displayName: 'Merge contacts, and take merges back' },
  { uid: 'contacts.read-whole-history', displayName: 'See the whole history of contacts, not only that of the last months' },
  { uid: 'cases.edit-notes-of-others', displayName: 'Change notes that others wrote' },
  { uid: 'forms.edit-forms-in-cases', displayName: 'Change forms from inside a case' },
  { uid: 'people.assign-people', displayName: 'Say which teams and skills colleagues have' },
  { uid: 'configuration.edit-configuration', displayName: 'Shape campaigns, workflows and forms' },
] as const;

export type Right = (typeof ACTIONS)[number]['uid'];

/** The id Strapi stores in a permission, such as `plugin::helpdesk.cases.read-cases`. */
export function actionId<R extends Right>(right: R): `plugin::helpdesk.${R}` {
  return `plugin::helpdesk.${right}`;
}

/** Codes of the admin roles that a new install gets (R137). */
export const ROLE_CODES = {
  agent: 'helpdesk-agent',
  homeAgent: 'helpdesk-home-agent',
  supervisor: 'helpdesk-supervisor',
  frontOffice: 'helpdesk-front-office',
} as const;
