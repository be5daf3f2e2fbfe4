import { z } from '@strapi/utils';
import type { ConfigurationDocument, WorkflowDocument } from '../../shared/contracts/configuration';
import type { Problem } from '../../shared/problems';
import { schemaParams, type SchemaIssue } from './schema-params';
import { checkDefinition } from '../forms/check-definition';
import { formDefinitionShape } from '../forms/definition';
import { localisedSchema, slugSchema, textsSchema, workflowShape } from '../workflow/definition';
import { lintStructure } from '../workflow/lint-workflow';
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
 * @returns the document, or every place that is not as the schema says, with what is wrong within those forms and
 *   workflows that are, so that it need not be found in a second go
 */
export function readDocument(value: unknown): { ok: true; document: ConfigurationDocument } | { ok: false; problems: Problem[] } {
  const parsed = documentSchema.safeParse(value);
  const issues = [...(parsed.success ? [] : parsed.error.issues), ...definitionIssues(value)];
  if (issues.length === 0 && parsed.success) return { ok: true, document: parsed.data };
  return { ok: false, problems: [...issues.map((issue) => problemAt(value, issue)), ...workflowProblems(value)] };
}

/** What forms of the right shape still have wrong, whatever the rest of the document is like. */
function definitionIssues(document: unknown): SchemaIssue[] {
  return entriesOf(document, 'forms').flatMap((entry, index) => {
    const { sections, fields } = (entry ?? {}) as Record<string, unknown>;
    const form = formShape.safeParse({ ...(sections !== undefined && { sections }), fields });
    return form.success ? checkDefinition(form.data).map(({ path, ...problem }) => ({ ...problem, path: ['forms', index, ...path] })) : [];
  });
}

const formShape = z.strictObject(formDefinitionShape);

/** What workflows of the right shape have wrong by themselves; what else there is, the lint can only say of a whole document. */
function workflowProblems(document: unknown): Problem[] {
  return entriesOf(document, 'workflows').flatMap((entry) => {
    const workflow = workflowSchema.safeParse(entry);
    return workflow.success ? lintStructure(workflow.data).map((problem) => inWorkflow(workflow.data, problem)) : [];
  });
}

function entriesOf(document: unknown, part: 'forms' | 'workflows'): unknown[] {
  const entries = typeof document === 'object' && document !== null ? (document as Record<string, unknown>)[part] : undefined;
  return Array.isArray(entries) ? entries.slice(0, MAX_ENTRIES) : [];
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

/**
 * Where something is in an entry of the document, as `Problem.path` has it.
 *
 * @param steps the way below the entry, with lists counted
 */
export function pathWithin(part: 'forms' | 'workflows', entry: { slug: string }, steps: PropertyKey[]): string {
  return namedPath({ [part]: { [entry.slug]: entry } }, [part, entry.slug, ...steps]);
}

/** A problem that the lint found, with the path that people read. */
export function inWorkflow(workflow: WorkflowDocument, problem: Problem): Problem {
  const steps = problem.path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return { ...problem, path: pathWithin('workflows', workflow, steps) };
}
