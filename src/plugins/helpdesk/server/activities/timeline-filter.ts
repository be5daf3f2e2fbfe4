import { z } from '@strapi/utils';
import { ACTIVITY_GROUP_NAMES, ACTIVITY_GROUPS, type ActivityGroup, type ActivityKind, type ActorKind } from '../../shared/activities';

const ACTOR_KINDS = ['visitor', 'contact', 'admin-user', 'token', 'system'] as const satisfies ActorKind[];

/** Somebody by what activities keep of them. */
export interface PersonFilter {
  kind: ActorKind;
  id: string | null;
}

/** What is shown of a timeline; null for everything. */
export interface TimelineFilter {
  kinds: ActivityKind[] | null;
  /** Whatever else has files too */
  withFiles: boolean;
  person: PersonFilter | null;
  /** Only changes of that field */
  field: string | null;
}

const group = z.enum(ACTIVITY_GROUP_NAMES, `must be one of ${ACTIVITY_GROUP_NAMES.join(', ')}`);

/** Parameters of a filtered timeline, as its address has them. */
export const timelineFilterSchema = {
  kind: z.union([z.array(group).max(ACTIVITY_GROUP_NAMES.length), group.transform((one) => [one])]).default([]),
  person: z
    .string()
    .regex(new RegExp(`^(?:${ACTOR_KINDS.join('|')})(?::[A-Za-z0-9]{1,40})?$`), 'must be the key of somebody on the timeline')
    .transform((key): PersonFilter => {
      const [kind, id = null] = key.split(':');
      return { kind: kind as ActorKind, id };
    })
    .optional(),
  field: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9._-]{0,199}$/, 'must be the name of a field')
    .optional(),
};

/** What chosen groups, a person and a field mean for the query. */
export function timelineFilter({ kind, person, field }: { kind: ActivityGroup[]; person?: PersonFilter; field?: string }): TimelineFilter {
  return {
    kinds: kind.length === 0 ? null : [...new Set(kind.flatMap((one): ActivityKind[] => [...ACTIVITY_GROUPS[one]]))],
    withFiles: kind.includes('files'),
    person: person ?? null,
    field: field ?? null,
  };
}
