import { z } from '@strapi/utils';
import type { ConfigurationDocument } from '../../shared/contracts/configuration';
import type { Problem } from '../../shared/problems';
import { schemaParams, type SchemaIssue } from './schema-params';
import { formDefinitionSchema, formDefinitionShape } from '../forms/definition';
import { localisedSchema, slugSchema, textsSchema, workflowShape } from '../workflow/definition';
import { campaignMembersSchema } from './campaign-members-schema';

const MAX_ENTRIES = 500;

const campaignSchema = z.strictObject({
  slug: slugSchema,
  name: localisedSchema(120).optional(),
  prefix: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{0,9}$/, 'must be up to ten capital letters and digits, beginning with a letter')
    .optional(),
  kind: z.enum(['inbound', 'outbound']).optional(),
  active: z.boolean().optional(),
  webForm: z.boolean().optional(),
  forms: z.array(slugSchema).max(50).optional(),
  workflow: slugSchema.optional(),
  headerForm: slugSchema.nullable().optional(),
  acknowledgement: z.string().min(1).max(120).nullable().optional(),
  members: campaignMembersSchema.optional(),
});

const categorySchema = z.strictObject({
  slug: slugSchema,
  name: localisedSchema(120).optional(),
  workflow: slugSchema.nullable().optional(),
  initialPriority: z.int('must be a whole number').min(0).max(100).nullable().optional(),
  active: z.boolean().optional(),
});

const templateSchema = z.strictObject({
  slug: slugSchema,
  name: z.string().min(1).max(120).optional(),
  subject: textsSchema(500).optional(),
  body: textsSchema(50_000).optional(),
});

const consentSchema = z.strictObject({
  key: slugSchema,
  wording: textsSchema(5_000).optional(),
});

const workflowSchema = z.strictObject({
  ...workflowShape,
  moves: z
    .array(z.strictObject({ from: slugSchema, to: slugSchema }))
    .max(200)
    .optional(),
});

const formSchema = z.strictObject({
  slug: slugSchema,
  title: localisedSchema(200).optional(),
  public: z.boolean().optional(),
  consents: z.array(z.string().min(1).max(80)).max(50).optional(),
  ...formDefinitionShape,
  removedFields: z.array(z.string().min(1).max(80)).max(500).optional(),
});

const documentSchema = z.strictObject({
  format: z.literal(1, 'must be 1, the only format there is'),
  campaigns: z.array(campaignSchema).max(MAX_ENTRIES).optional(),
  workflows: z.array(workflowSchema).max(MAX_ENTRIES).optional(),
  forms: z.array(formSchema).max(MAX_ENTRIES).optional(),
  categories: z.array(categorySchema).max(MAX_ENTRIES).optional(),
  templates: z.array(templateSchema).max(MAX_ENTRIES).optional(),
  consents: z.array(consentSchema).max(MAX_ENTRIES).optional(),
});

/** The JSON Schema of the document, for editors and checks before it is sent. */
export function documentJsonSchema(): object {
  return z.toJSONSchema(documentSchema, { io: 'input', unrepresentable: 'any' });
}

/**
 * Reads a configuration document.
 *
 * @returns the document, or every place that is not as the schema says
 */
export function readDocument(value: unknown): { ok: true; document: ConfigurationDocument } | { ok: false; problems: Problem[] } {
  const parsed = documentSchema.safeParse(value);
  const issues = parsed.success
    ? (parsed.data.forms ?? []).flatMap(({ sections, fields }, index) => {
        const form = formDefinitionSchema.safeParse({ ...(sections && { sections }), fields });
        return form.success ? [] : form.error.issues.map((issue): SchemaIssue => ({ ...issue, path: ['forms', index, ...issue.path] }));
      })
    : parsed.error.issues;
  if (issues.length > 0 || !parsed.success) {
    return { ok: false, problems: issues.map((issue) => problemAt(value, issue)) };
  }
  return { ok: true, document: parsed.data };
}

function problemAt(document: unknown, issue: SchemaIssue): Problem {
  const params = schemaParams(issue);
  return { path: namedPath(document, issue.path), severity: 'error', rule: 'schema', message: issue.message, params };
}

/** A path with the slugs and keys of what it leads through in place of their numbers, where they have any. */
function namedPath(document: unknown, path: PropertyKey[]): string {
  let node = document;
  return path
    .map((step) => {
      node = typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined;
      return typeof step === 'number' ? (nameOf(node) ?? String(step)) : String(step);
    })
    .join('.');
}

/** What an entry of a list is called in paths: its slug or key; a transition by both of its ends. */
export function nameOf(entry: unknown): string | undefined {
  const { slug, key, from, to } = (entry ?? {}) as Record<string, unknown>;
  if (typeof slug === 'string') return slug;
  if (typeof key === 'string') return key;
  return typeof from === 'string' && typeof to === 'string' ? `${from}→${to}` : undefined;
}
