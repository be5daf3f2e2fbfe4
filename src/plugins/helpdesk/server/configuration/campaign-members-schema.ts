import { z } from '@strapi/utils';
import type { CampaignMembers } from '../../shared/contracts/configuration';
import { slugSchema } from '../workflow/definition';

/** Addresses differ by no capital letter. */
const email = z
  .string()
  .max(254)
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address');

/** Who works in a campaign (R60), as its row and the document keep it. */
export const campaignMembersSchema: z.ZodType<CampaignMembers> = z.union(
  [
    z.strictObject({ everyone: z.literal(true) }),
    z.strictObject({ teams: z.array(slugSchema).max(200).default([]), people: z.array(email).max(1_000).default([]) }),
  ],
  'must be { "everyone": true } or { "teams": [], "people": [] } with keys of teams and e-mail addresses',
);
