import { z } from '@strapi/utils';
import type { TryWorkflow } from '../../shared/contracts/designer';
import { SOURCES } from '../../shared/sources';
import { readData } from '../platform/read-data';

const name = z.string().min(1).max(80);
const names = z.array(name).max(200);
const count = z.int('must be a whole number').min(0).max(1_000_000);
const time = z.iso.datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' });

const inventedSchema = z.strictObject({
  status: name,
  minutesInStatus: count.optional(),
  visited: names.optional(),
  subject: z.string().max(255).optional(),
  category: name.optional(),
  hasOwner: z.boolean().optional(),
  priority: z.number().optional(),
  deadlineAt: time.optional(),
  source: z.enum(SOURCES).optional(),
  tags: names.optional(),
  answers: z.record(name, z.record(name, z.unknown())).optional(),
  acts: z.strictObject({ comment: count.optional(), reply: count.optional(), call: count.optional() }).optional(),
  openTasks: count.optional(),
});

const requestSchema: z.ZodType<TryWorkflow.Request['data']> = z.strictObject(
  {
    // What it has to be like is the same as for publishing, and told in the same way.
    document: z.custom<TryWorkflow.Request['data']['document']>(
      (value) => typeof value === 'object' && value !== null,
      'must be an object',
    ),
    workflow: name,
    campaign: name.optional(),
    case: z.union([z.strictObject({ number: z.string().trim().min(1).max(40) }), z.strictObject({ invented: inventedSchema })]),
    as: z.strictObject({ roles: names, teams: names, skills: names }).optional(),
    confirmed: z.boolean().optional(),
    callbackAt: time.optional(),
  },
  'must be an object',
);

/** @throws 400 with every bad field */
export function readTryInput(value: unknown): TryWorkflow.Request['data'] {
  return readData(requestSchema, value);
}
