import { useRBAC } from '@strapi/strapi/admin';
import type { TextId } from '../../components/use-text';
import { CASES, DESIGNER, PEOPLE, START } from '../../routes';
import { TO_ASSIGN_PEOPLE } from './rights';

export interface Area {
  path: string;
  title: TextId;
  /** Typed after `g` to go there */
  letter: string;
}

const FOR_ALL: Area[] = [
  { path: START, title: 'start.title', letter: 's' },
  { path: CASES, title: 'cases.title', letter: 'c' },
];
const DESIGNER_AREA: Area = { path: DESIGNER, title: 'designer.title', letter: 'd' };
const PEOPLE_AREA: Area = { path: PEOPLE, title: 'people.title', letter: 'p' };

/** The areas of Helpdesk that the reader may go to. */
export function useAreas(): Area[] {
  const { canEditConfiguration, canAssignPeople } = useRBAC(TO_ASSIGN_PEOPLE).allowedActions;
  return [...FOR_ALL, ...(canEditConfiguration ? [DESIGNER_AREA] : []), ...(canEditConfiguration || canAssignPeople ? [PEOPLE_AREA] : [])];
}
