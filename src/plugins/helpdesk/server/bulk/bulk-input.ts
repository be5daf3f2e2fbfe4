import { z } from '@strapi/utils';
import type { BulkAction, BulkSelection } from '../../shared/contracts/bulk';
import type { RuleGroup } from '../../shared/conditions';
import { BULK_LIMITS } from '../../shared/limits';
import { SOURCES } from '../../shared/sources';
import { databaseIdSchema } from '../platform/database-id';
import type { FieldError } from '../platform/errors';
import { fieldErrorsOf } from '../platform/field-errors';

export interface BulkInput {
  action: BulkAction;
  selection: BulkSelection;
}

const NO_USER = "must be an admin user's id or null";

const id = z.string('must be a text').min(1, 'must not be empty').max(80, 'is no documentId');
const ids = z.array(id, 'must be a list of documentIds');
const unique = (list: string[]) => [...new Set(list)];

const actionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('set-status'),
      statuses: ids
        .min(1, 'names no status')
        .max(BULK_LIMITS.statuses, `names more than ${BULK_LIMITS.statuses} statuses`)
        .transform(unique),
      callbackAt: z.iso.datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' }).nullable().optional(),
      confirmed: z.boolean('must be true or false').optional(),
    }),
    z.strictObject({ kind: z.literal('move-to-campaign'), campaign: id }),
    z.strictObject({ kind: z.literal('set-owner'), owner: databaseIdSchema(NO_USER).nullable() }),
    z.strictObject({ kind: z.literal('set-source'), source: z.enum(SOURCES, `must be one of: ${SOURCES.join(', ')}`) }),
  ],
  'must be an action of the kind set-status, move-to-campaign, set-owner or set-source',
) satisfies z.ZodType<BulkAction>;

const selectionSchema = z
  .strictObject(
    {
      documentIds: ids
        .min(1, 'names no case')
        .max(BULK_LIMITS.cases, `names more than ${BULK_LIMITS.cases} cases, the most that one bulk action may have`)
        .transform(unique)
        .optional(),
      matching: z
        .strictObject(
          {
            search: z.string('must be a text').trim().max(200, 'must have at most 200 characters').optional(),
            status: ids.max(100, 'must have at most 100 entries').optional(),
            campaign: ids.max(100, 'must have at most 100 entries').optional(),
            // What it means is asked where the fields are known (`cases/read-case-filter.ts`).
            filter: z.custom<RuleGroup>().nullish(),
          },
          'must be a filter of the list of cases',
        )
        .optional(),
    },
    'must be an object',
  )
  .transform(({ documentIds, matching }, context): BulkSelection => {
    if (documentIds && !matching) return { documentIds };
    if (matching && !documentIds) return { matching };
    context.addIssue({ code: 'custom', message: 'must have either documentIds or matching' });
    return z.NEVER;
  });

const inputSchema = z.strictObject({ action: actionSchema, selection: selectionSchema }, 'must be an object');

/** Reads what is asked for, in form only. @returns every bad field at once, or the input */
export function readBulkInput(data: unknown): { ok: true; input: BulkInput } | { ok: false; errors: FieldError[] } {
  const parsed = inputSchema.safeParse(data);
  if (parsed.success) return { ok: true, input: parsed.data };
  return { ok: false, errors: fieldErrorsOf(parsed.error) };
}
