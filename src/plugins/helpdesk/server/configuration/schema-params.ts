import type { ProblemParams, SchemaFault } from '../../shared/problems';

/** What zod says of a place, as far as it is looked at here. */
export interface SchemaIssue {
  code?: string;
  path: PropertyKey[];
  message: string;
  /** What a number, a length or a size is of */
  origin?: string;
  maximum?: number | bigint;
  minimum?: number | bigint;
  /** Given by checks of ours */
  params?: ProblemParams;
}

const OF_SIZE: Partial<Record<string, { over: SchemaFault; under: SchemaFault }>> = {
  string: { over: 'too-long', under: 'required' },
  array: { over: 'too-many', under: 'too-few' },
};

/** What is wrong with a place that is not as the schema says, apart from its words in English. */
export function schemaParams({ code, origin = '', maximum, minimum, message, params }: SchemaIssue): ProblemParams {
  if (params?.fault) return params;
  if (code === 'too_big') return { fault: OF_SIZE[origin]?.over ?? 'too-much', limit: Number(maximum) };
  if (code === 'too_small') return { fault: OF_SIZE[origin]?.under ?? 'shape', limit: Number(minimum) };
  // Zod tells no input with an issue; what is not there at all it says in its message only.
  const isAbsent = code === 'invalid_type' && message.endsWith('received undefined');
  return { fault: isAbsent ? 'required' : 'shape' };
}
