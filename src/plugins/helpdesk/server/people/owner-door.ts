import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { onConnection } from '../platform/database';
import { callbacksPending } from '../platform/errors';
import { readPendingCallbacks } from './callback-store';

interface Write {
  params: { where?: object; data?: { isActive?: boolean } };
}

interface UserService {
  deleteByIds(ids: (number | string)[]): Promise<unknown>;
}

/**
 * Refuses to deactivate or delete an admin user who has private callbacks to make (D6), whichever way Strapi is asked to:
 * setting another owner is how they are handed over.
 */
export function keepCallbackOwners(strapi: Core.Strapi): void {
  const onDeactivation = async ({ params }: Write) => {
    if (params.data?.isActive === false) await refuseToLose(strapi, { $and: [params.where ?? {}, { isActive: true }] });
  };
  const onDeletion = ({ params }: Write) => refuseToLose(strapi, params.where ?? {});
  strapi.db.lifecycles.subscribe({
    models: [UID.adminUser],
    beforeUpdate: onDeactivation,
    beforeUpdateMany: onDeactivation,
    beforeDelete: onDeletion,
    beforeDeleteMany: onDeletion,
  });
}

/** Strapi deletes several users one by one; the second's refusal would come after the first is gone. */
export function checkBatchDeletion(strapi: Core.Strapi): void {
  const services = strapi.get('services') as { extend(uid: string, extend: (service: UserService) => UserService): void };
  services.extend('admin::user', (users) => ({
    ...users,
    async deleteByIds(ids) {
      await refuseToLose(strapi, { id: { $in: ids } });
      return users.deleteByIds(ids);
    },
  }));
}

/** @throws 409 with the callbacks */
async function refuseToLose(strapi: Core.Strapi, where: object): Promise<void> {
  const users: { id: number }[] = await strapi.db.query(UID.adminUser).findMany({ where, select: ['id'] });
  if (users.length === 0) return;
  const ids = users.map(({ id }) => id);
  const { callbacks, count } = await onConnection(strapi, (db) => readPendingCallbacks(db, ids));
  if (count > 0) throw callbacksPending(callbacks, count);
}
