import { useAuth } from '@strapi/strapi/admin';
import { personKey } from '../../../../../shared/activities';

/** The reader by what activities keep of people. */
export function useMe(): string {
  const id = useAuth('HelpdeskTimeline', ({ user }) => user?.id);
  return personKey('admin-user', id === undefined ? null : String(id));
}
