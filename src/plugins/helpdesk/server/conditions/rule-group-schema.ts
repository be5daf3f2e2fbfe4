import { z } from '@strapi/utils';
import { OPERATORS, type Rule, type RuleGroup } from '../../shared/conditions';
import { listOf } from '../../shared/operators';

const MAX_DEPTH = 6;
const MAX_RULES = 100;

const value = z.union([
  z.string().max(1_000),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string().max(1_000), z.number(), z.boolean()])).max(500),
]);

/** react-querybuilder adds ids to its nodes; they mean nothing to us and are dropped. */
const ruleSchema = z
  .object({ field: z.string().min(1).max(300), operator: z.enum(OPERATORS), value: value.optional() })
  .superRefine((rule, context) => {
    const needsNone = rule.operator === 'null' || rule.operator === 'notNull';
    if (!needsNone && rule.value === undefined) context.addIssue({ code: 'custom', path: ['value'], message: 'is required' });
    if (rule.operator === 'between' && listOf(rule.value).length !== 2)
      context.addIssue({ code: 'custom', path: ['value'], message: 'must be two values' });
  });

const groupSchema: z.ZodType<RuleGroup> = z.lazy(() =>
  z.object({
    combinator: z.enum(['and', 'or']),
    not: z.boolean().optional(),
    rules: z.array(z.union([groupSchema, ruleSchema as z.ZodType<Rule>])).max(MAX_RULES),
  }),
);

function depthOf(group: RuleGroup): number {
  return 1 + Math.max(0, ...group.rules.map((node) => ('rules' in node ? depthOf(node) : 0)));
}

/** A condition as admins may write it: of bounded size and depth, each rule complete. */
export const conditionSchema = groupSchema.refine((group) => depthOf(group) <= MAX_DEPTH, `may nest ${MAX_DEPTH} groups deep at the most`);
