import { findUser } from '../cases/people-store';
import type { Catalogue } from '../configuration/catalogue';
import { colleaguesWhoSee } from '../people/colleagues-store';
import type { Db } from '../platform/database';
import { validationError, type FieldError } from '../platform/errors';

/**
 * Makes sure that whoever is mentioned in a note may see its case.
 *
 * @param userIds database ids of admin users
 * @throws 400 that says who may not
 */
export async function resolveMentions(db: Db, catalogue: Catalogue, campaignId: number, userIds: number[]): Promise<void> {
  if (userIds.length === 0) return;
  const seeing = await colleaguesWhoSee(db, catalogue, campaignId, userIds);
  const errors: FieldError[] = [];
  for (const [index, id] of userIds.entries()) {
    if (seeing.some((colleague) => colleague.id === id)) continue;
    const user = await findUser(db, { id });
    const message = user ? `${user.label} may not see this case, so they cannot be mentioned` : `there is no admin user ${id}`;
    errors.push({ path: ['mentions', String(index)], message });
  }
  if (errors.length > 0) throw validationError(errors);
}
