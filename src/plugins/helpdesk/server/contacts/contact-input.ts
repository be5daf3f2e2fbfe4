import { z } from '@strapi/utils';
import type { AddContact, ContactFields } from '../../shared/contracts/contacts';
import { CONTACT_LIMITS } from '../../shared/limits';
import { LANGUAGE_TAG } from '../../shared/localised';
import { readData } from '../platform/read-data';

const text = (max: number) =>
  z
    .string('must be a text')
    .trim()
    .max(max, `must have at most ${max} characters`)
    .transform((value) => value || null)
    .nullable()
    .optional();
// What is no address is told by the door, which every write passes.
const addresses = z
  .array(z.string('must be a text').trim().max(254, 'is too long'), 'must be a list')
  .max(CONTACT_LIMITS.addresses, `must have at most ${CONTACT_LIMITS.addresses} entries`)
  .transform((list) => list.filter(Boolean))
  .optional();

const fields = {
  firstName: text(CONTACT_LIMITS.name),
  lastName: text(CONTACT_LIMITS.name),
  companyName: text(CONTACT_LIMITS.companyName),
  emails: addresses,
  phones: addresses,
  jobTitle: text(120),
  address: text(1_000),
  website: text(255),
  language: z
    .string('must be a language tag such as cs')
    .regex(LANGUAGE_TAG, 'must be a language tag such as cs')
    .max(20)
    .nullable()
    .optional(),
  customerType: text(80),
  isVip: z.boolean('must be true or false').optional(),
  company: z.string('must be a documentId').min(1, 'must be a documentId').max(40, 'must be a documentId').nullable().optional(),
};

const kind = z.enum(['person', 'company'], 'must be person or company');
const addSchema = z.strictObject({ kind, ...fields }, 'must be an object');
const changeSchema = z.strictObject(
  { kind: kind.optional(), ...fields, revision: z.int('must be a whole number').optional() },
  'must be an object',
);

const UNKNOWN = 'is not a field of a contact that can be written';

/** Reads a new contact. @throws 400 with every bad field */
export function readNewContact(data: unknown): AddContact.Request['data'] {
  return read(addSchema, data);
}

/** Reads what is to change about a contact. @throws 400 with every bad field */
export function readContactChange(data: unknown): ContactFields & { revision?: number } {
  return read(changeSchema, data);
}

function read<T>(schema: z.ZodType<T>, data: unknown): T {
  return readData(schema, data, UNKNOWN);
}
