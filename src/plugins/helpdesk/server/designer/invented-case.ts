import type { InventedCase } from '../../shared/contracts/designer';
import { REQUIRABLE_ACTIVITIES } from '../../shared/workflow-definition';
import type { CaseSnapshot } from '../cases/case-snapshot';
import type { Category } from '../configuration/catalogue';
import type { CaseHistory, GuardedActor } from '../workflow/case-facts';
import type { Status } from '../workflow/definition';

const MINUTE = 60_000;
/** Of whoever owns it, where it has an owner: nobody in particular */
const SOMEBODY = 1;

/** A made-up case as decisions see a real one. */
export function inventedCase(
  invented: InventedCase,
  { current, categories, actor, now }: { current: Status; categories: Category[]; actor: GuardedActor; now: Date },
): { snapshot: CaseSnapshot; history: CaseHistory; tagSlugs: Map<number, string> } {
  const { tags = [], acts = {} } = invented;
  const tagSlugs = new Map(tags.map((slug, index) => [index, slug]));
  const counts = REQUIRABLE_ACTIVITIES.map((act) => [act, { inStatus: acts[act] ?? 0, ever: acts[act] ?? 0 }] as const);
  return {
    tagSlugs,
    snapshot: {
      id: 0,
      documentId: '',
      number: '',
      subject: invented.subject ?? '',
      source: invented.source ?? 'web',
      phase: current.phase,
      priority: invented.priority ?? null,
      revision: 1,
      deadlineAt: invented.deadlineAt === undefined ? null : new Date(invented.deadlineAt),
      closedAt: null,
      firstRespondedAt: null,
      statusSince: new Date(now.getTime() - (invented.minutesInStatus ?? 0) * MINUTE),
      callbackAt: null,
      legalHold: false,
      trackingTokenHash: null,
      contactId: 0,
      campaignId: 0,
      statusId: current.id,
      categoryId: categories.find(({ slug }) => slug === invented.category)?.id ?? null,
      ownerId: invented.hasOwner ? SOMEBODY : null,
      tagIds: [...tagSlugs.keys()],
      custom: {},
    },
    history: {
      answers: invented.answers ?? {},
      acts: Object.fromEntries(counts) as CaseHistory['acts'],
      openTasks: invented.openTasks ?? 0,
      actor,
      visited: new Set(invented.visited),
    },
  };
}
