import { z } from '@strapi/utils';
import { TASK_LIMITS } from '../../shared/limits';
import { databaseIdSchema } from '../platform/database-id';
import type { FieldError } from '../platform/errors';
import { fieldErrorsOf } from '../platform/field-errors';

const NO_USER = "must be an admin user's id or null";

const title = z
  .string({ error: ({ input }) => (input === undefined ? 'is required' : 'must be a text') })
  .trim()
  .min(1, 'must not be empty')
  .max(TASK_LIMITS.title, `must have at most ${TASK_LIMITS.title} characters`);

const optional = {
  assignee: z
    .union([databaseIdSchema(NO_USER), z.string().min(1, NO_USER).max(40, NO_USER)], NO_USER)
    .nullable()
    .optional(),
  // What Strapi takes as a uid, so that any slug fits.
  team: z
    .string('must be a text')
    .max(TASK_LIMITS.team, `must have at most ${TASK_LIMITS.team} characters`)
    .regex(/^[A-Za-z0-9_.~-]+$/, 'must be a key of letters, digits and hyphens')
    .nullable()
    .optional(),
  dueAt: z.iso
    .datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' })
    .transform((text) => new Date(text))
    .nullable()
    .optional(),
};

const newTaskSchema = z.strictObject({ title, ...optional }, 'must be an object');

const taskChangeSchema = z.strictObject(
  {
    title: title.optional(),
    ...optional,
    done: z.boolean('must be true or false').optional(),
    revision: z.int('must be a whole number').optional(),
  },
  'must be an object',
);

export type NewTaskInput = z.output<typeof newTaskSchema>;
export type TaskChangeInput = z.output<typeof taskChangeSchema>;
type Read<T> = { ok: true; input: T } | { ok: false; errors: FieldError[] };

/** Reads what a new task is to be; every bad field at once. */
export function readNewTask(data: unknown): Read<NewTaskInput> {
  return read(newTaskSchema, data);
}

/** Reads what is to change about a task; every bad field at once. */
export function readTaskChange(data: unknown): Read<TaskChangeInput> {
  return read(taskChangeSchema, data);
}

function read<T>(schema: z.ZodType<T>, data: unknown): Read<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, input: parsed.data };
  return { ok: false, errors: fieldErrorsOf(parsed.error, 'is not a field of a task that can be written') };
}
