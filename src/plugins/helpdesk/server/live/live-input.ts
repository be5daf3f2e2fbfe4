import { z } from '@strapi/utils';
import { LIVE_LIMITS } from '../../shared/limits';

/** As Strapi makes them; nothing that a database would stumble over. */
const documentId = z
  .string()
  .max(40)
  .regex(/^[\w-]+$/);
/** A token of the admin panel; longer ones are not worth looking at. */
const token = z.string().min(1).max(4_096);

/** Messages of clients, and the query of whoever asks over HTTP instead. */
export const handshakeSchema = z.object({ token });
export const renewSchema = z.strictObject({ token });
export const writingSchema = z.strictObject({ id: documentId, isWriting: z.boolean() });
export const watchSchema = z.strictObject({
  open: z.array(documentId).max(LIVE_LIMITS.open),
  rows: z.array(documentId).max(LIVE_LIMITS.rows),
  news: z.boolean(),
});
export const rowsQuerySchema = z.strictObject({
  ids: z.union([z.array(documentId).max(LIVE_LIMITS.polledRows), documentId.transform((id) => [id])]).default([]),
});
