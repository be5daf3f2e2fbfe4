import { useRBAC } from '@strapi/strapi/admin';
import type { TextId } from '../../components/use-text';
import { ACTIVITIES, CASES, CONTACTS, DESIGNER, PEOPLE, START } from '../../routes';
import { TO_ASSIGN_PEOPLE, TO_READ_CONTACTS } from './rights';

export interface Area {
  path: string;
  title: TextId;
  /** Typed after `g` to go there */
  letter: string;
}

const FOR_ALL: Area[] = [
  { path: START, title: 'start.title', letter: 's' },
  { path: CASES, title: 'cases.title', letter: 'c' },
  { path: ACTIVITIES, title: 'activities.title', letter: 'a' },
];
const CONTACTS_AREA: Area = { path: CONTACTS, title: 'contacts.title', letter: 'o' };
const DESIGNER_AREA: Area = { path: DESIGNER, title: 'designer.title', letter: 'd' };
const PEOPLE_AREA: Area = { path: PEOPLE, title: 'people.title', letter: 'p' };

const RIGHTS = [...TO_ASSIGN_PEOPLE, ...TO_READ_CONTACTS];

/** The areas of Helpdesk that the reader may go to. */
export function useAreas(): Area[] {
  const { canEditConfiguration, canAssignPeople, canReadContacts } = useRBAC(RIGHTS).allowedActions;
  return [
    ...FOR_ALL,
    ...(canReadContacts ? [CONTACTS_AREA] : []),
    ...(canEditConfiguration ? [DESIGNER_AREA] : []),
    ...(canEditConfiguration || canAssignPeople ? [PEOPLE_AREA] : []),
  ];
}
