import { z } from '@strapi/utils';
import { CASE_SORTS } from '../../shared/contracts/cases';
import { CASE_COLUMNS, type CaseColumn } from '../../shared/contracts/views';
import { LIST_LIMITS } from '../../shared/limits';

/** Strapi gives one value of a list as a bare text. */
const list = (maxLength: number, most: number) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().max(maxLength)).max(most)).default([]);

/** A column of the product's own, or one of an answer; whether its form has the field is asked where forms are known. */
export function isColumn(name: string): name is CaseColumn {
  return CASE_COLUMNS.some((column) => column === name) || /^answers\.[a-z0-9-]{1,80}\.[a-zA-Z0-9-]{1,80}$/.test(name);
}

const filterSchema = z
  .string()
  .max(20_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON' });
      return z.NEVER;
    }
  });

/** The query of `GET /helpdesk/cases`. */
export const listQuerySchema = z.object({
  search: z.string().trim().max(200).optional(),
  status: list(40, 100),
  campaign: list(40, 100),
  filter: filterSchema.optional(),
  columns: list(200, LIST_LIMITS.columns).transform((names, context) =>
    names.flatMap((name, index) => {
      if (isColumn(name)) return [name];
      context.addIssue({ code: 'custom', path: [index], message: 'is no column' });
      return [];
    }),
  ),
  sort: z.enum(CASE_SORTS).default('createdAt'),
  order: z.enum(['asc', 'desc']).default('desc'),
  cursor: z.string().max(2_000).optional(),
  pageSize: z.coerce.number().int().min(1).max(LIST_LIMITS.maxPageSize).default(LIST_LIMITS.pageSize),
});
