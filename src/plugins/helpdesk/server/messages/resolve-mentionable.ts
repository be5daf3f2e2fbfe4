import type { Core } from '@strapi/strapi';
import type { Mentionable } from '../../shared/contracts/messages';
import type { CaseCommand } from '../cases/change-within-case';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import { colleaguesWhoSee } from '../people/colleagues-store';
import { service } from '../platform/services';
import { nameMatches } from './name-matches';

/** A list to choose from; whoever is further down is found by more letters. */
const MOST = 20;

/** Colleagues who may see a case, but for whoever asks, by the beginnings of their names. @throws 404 */
export async function resolveMentionable(
  strapi: Core.Strapi,
  { caseDocumentId, origin: { actor } }: CaseCommand,
  search: string,
): Promise<Mentionable[]> {
  const db = strapi.db.connection;
  const { campaignId } = await resolveVisibleCase(strapi, caseDocumentId, actor);
  const colleagues = await colleaguesWhoSee(db, await service(strapi, 'catalogue').get(), campaignId);
  return colleagues.filter(({ id, name }) => String(id) !== actor.id && nameMatches(name, search)).slice(0, MOST);
}
