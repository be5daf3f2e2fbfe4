import { z } from '@strapi/utils';
import { MESSAGE_LIMITS } from '../../shared/limits';
import { normaliseEmail } from '../contacts/addresses';
import { databaseIdSchema } from '../platform/database-id';
import type { FieldError } from '../platform/errors';
import { fieldErrorsOf } from '../platform/field-errors';

const text = z
  .string({ error: ({ input }) => (input === undefined ? 'is required' : 'must be a text') })
  .max(MESSAGE_LIMITS.text, `must have at most ${MESSAGE_LIMITS.text} characters`);

const address = z.string('must be an e-mail address').transform((value, context) => {
  const normal = normaliseEmail(value);
  if (normal !== null) return normal;
  context.addIssue({ code: 'custom', message: `"${value.slice(0, 100)}" is no e-mail address that mail can be sent to` });
  return z.NEVER;
});

const addresses = z
  .array(address, 'must be a list of e-mail addresses')
  .max(MESSAGE_LIMITS.recipients, `must have at most ${MESSAGE_LIMITS.recipients} addresses`);

// A line break in it would be another header; templates and mail programs make it a space, and so do we.
const subject = z
  .string('must be a text')
  .transform((value) => value.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .pipe(z.string().max(MESSAGE_LIMITS.subject, `must have at most ${MESSAGE_LIMITS.subject} characters`));

const attachments = z
  .array(z.string('must be the id of an upload').regex(/^[a-z0-9]{20,40}$/, 'must be the id of an upload'), 'must be a list of ids')
  .max(MESSAGE_LIMITS.files, `must have at most ${MESSAGE_LIMITS.files} files`)
  .transform((ids) => [...new Set(ids)])
  .default([]);

const replySchema = z
  .strictObject(
    {
      channel: z.literal('email', 'must be "email", the only channel there is'),
      to: addresses.min(1, 'must have an address'),
      cc: addresses.default([]),
      subject: subject.default(''),
      text,
      template: z.string('must be a slug').max(80, 'must be a slug').nullable().default(null),
      attachments,
      status: z.string('must be a documentId').min(1, 'must be a documentId').max(80, 'must be a documentId').optional(),
    },
    'must be an object',
  )
  .transform(({ to, cc, ...rest }) => {
    const recipients = [...new Set(to)];
    return { ...rest, to: recipients, cc: [...new Set(cc)].filter((one) => !recipients.includes(one)) };
  });

const noteSchema = z.strictObject(
  {
    text,
    attachments,
    mentions: z
      .array(databaseIdSchema("must be an admin user's id"), 'must be a list of ids')
      .max(MESSAGE_LIMITS.mentions, `must have at most ${MESSAGE_LIMITS.mentions} colleagues`)
      .transform((ids) => [...new Set(ids)])
      .default([]),
  },
  'must be an object',
);

export type ReplyInput = z.output<typeof replySchema>;
export type NoteInput = z.output<typeof noteSchema>;
type Read<T> = { ok: true; input: T } | { ok: false; errors: FieldError[] };

/** Reads a reply; every bad field at once. Addresses are in the form they are compared in, each of them once. */
export function readReply(data: unknown): Read<ReplyInput> {
  return read(replySchema, data);
}

/** Reads an internal note; every bad field at once. */
export function readNote(data: unknown): Read<NoteInput> {
  return read(noteSchema, data);
}

function read<T extends { text: string; attachments: string[] }>(schema: z.ZodType<T>, data: unknown): Read<T> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { ok: false, errors: fieldErrorsOf(parsed.error, 'is not a field of a message') };
  if (parsed.data.text.trim() === '' && parsed.data.attachments.length === 0) {
    return { ok: false, errors: [{ path: ['text'], message: 'must not be empty' }] };
  }
  return { ok: true, input: parsed.data };
}
