import { z } from '@strapi/utils';
import { ACTIVITY_LIMITS } from '../../shared/activity-limits';
import { CASE_LIMITS } from '../../shared/limits';
import { databaseIdSchema } from '../platform/database-id';
import { readData } from '../platform/read-data';

const text = (max: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is required' : 'must be a text') })
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must have at most ${max} characters`);

const noteSchema = z.strictObject(
  { text: text(CASE_LIMITS.message), revision: databaseIdSchema('must be the revision that was read') },
  'must be an object',
);
const commentSchema = z.strictObject({ text: text(ACTIVITY_LIMITS.comment) }, 'must be an object');
const moveSchema = z.strictObject({ to: text(80) }, 'must be an object');

/** Reads another wording of a note. @throws 400 with every bad field, as the others here */
export const readNoteEdit = (data: unknown) => readData(noteSchema, data);
/** Reads a short note on an activity. */
export const readComment = (data: unknown) => readData(commentSchema, data);
/** Reads where something is to go. */
export const readMove = (data: unknown) => readData(moveSchema, data);
