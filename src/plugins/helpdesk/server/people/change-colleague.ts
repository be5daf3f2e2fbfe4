import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Colleague } from '../../shared/contracts/people';
import { inTransaction } from '../platform/database';
import { notFound } from '../platform/errors';
import { readData } from '../platform/read-data';
import { slugSchema } from '../workflow/definition';
import { findColleague, replaceMemberships } from './membership-store';

const keys = z
  .array(slugSchema)
  .max(100)
  .transform((list) => [...new Set(list)]);
const inputSchema = z.strictObject({ teams: keys.optional(), skills: keys.optional() }, 'must be an object');

/**
 * Says which teams a colleague is in and which skills they have.
 *
 * @throws 400 with every bad field, 404
 */
export async function changeColleague(strapi: Core.Strapi, id: number, data: unknown): Promise<Colleague> {
  const input = readData(inputSchema, data);
  return inTransaction(strapi, async ({ trx }) => {
    if (!(await findColleague(trx, id))) throw notFound();
    const { teams, skills } = input;
    if (teams) await replaceMemberships(trx, id, 'team', teams);
    if (skills) await replaceMemberships(trx, id, 'skill', skills);
    const changed = await findColleague(trx, id);
    if (!changed) throw notFound();
    return changed;
  });
}
