import { z } from '@strapi/utils';
import { CASE_SORTS } from '../../shared/contracts/cases';
import type { SaveView } from '../../shared/contracts/views';
import { LIST_LIMITS, VIEW_LIMITS } from '../../shared/limits';
import { isColumn } from '../cases/list-query';
import { readCaseFilter, type FilterReader } from '../cases/read-case-filter';
import { databaseIdSchema } from '../platform/database-id';
import type { FieldError } from '../platform/errors';
import { fieldErrorsOf } from '../platform/field-errors';

export type ViewInput = SaveView.Request['data'];

const key = z.string('must be a text').min(1, 'must not be empty').max(255);

const inputSchema = z.strictObject(
  {
    name: z
      .string('must be a text')
      .trim()
      .min(1, 'must not be empty')
      .max(VIEW_LIMITS.name, `must have at most ${VIEW_LIMITS.name} characters`),
    sharing: z.discriminatedUnion(
      'kind',
      [
        z.strictObject({ kind: z.literal('me') }),
        z.strictObject({ kind: z.literal('everyone') }),
        z.strictObject({ kind: z.literal('team'), team: key }),
        z.strictObject({ kind: z.literal('role'), role: key }),
      ],
      'must be of the kind me, everyone, team or role',
    ),
    // What its rules mean, and that it is there, is read below, as the list itself reads them.
    filter: z.custom<ViewInput['filter']>().optional(),
    columns: z
      .array(z.custom<ViewInput['columns'][number]>((name) => typeof name === 'string' && isColumn(name), 'is no column'))
      .min(1, 'must be one at least')
      .max(LIST_LIMITS.columns, `may be ${LIST_LIMITS.columns} at the most`)
      .transform((columns) => [...new Set(columns)]),
    sort: z.enum(CASE_SORTS, `must be one of: ${CASE_SORTS.join(', ')}`),
    order: z.enum(['asc', 'desc'], 'must be asc or desc'),
    revision: databaseIdSchema('must be a revision').optional(),
  },
  'must be an object',
);

/** Reads a view that is to be saved. @returns every bad field at once, or the view, its filter as it was written */
export function readViewInput(
  data: unknown,
  reader: Omit<FilterReader, 'now'>,
): { ok: true; input: ViewInput } | { ok: false; errors: FieldError[] } {
  const parsed = inputSchema.safeParse(data);
  const filter = typeof data === 'object' && data !== null && 'filter' in data ? data.filter : undefined;
  const reading = filter === null ? null : readCaseFilter(filter, ['filter'], { ...reader, now: new Date(0) });
  const errors = [...(parsed.success ? [] : fieldErrorsOf(parsed.error)), ...(reading && !reading.ok ? reading.errors : [])];
  if (!parsed.success || errors.length > 0) return { ok: false, errors };
  return { ok: true, input: { ...parsed.data, filter: parsed.data.filter ?? null } };
}
