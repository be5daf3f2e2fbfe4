import { checkWorkflowSwaps } from './check-workflow-swaps';
import type { CheckContext } from './check-document';
import type { LiveDocument } from './merge-documents';

const document = (campaigns: Record<string, string>, categories: Record<string, string | null>): LiveDocument => ({
  format: 1,
  campaigns: Object.entries(campaigns).map(([slug, workflow]) => ({ slug, workflow })),
  categories: Object.entries(categories).map(([slug, workflow]) => ({ slug, workflow })),
  workflows: [],
  forms: [],
  templates: [],
  consents: [],
});
const live = document({ support: 'a', sales: 'b' }, { general: null, repair: 'r' });
const openPlaces = [
  { campaign: 'support', category: null, count: 1 },
  { campaign: 'support', category: 'general', count: 2 },
  { campaign: 'support', category: 'repair', count: 4 },
  { campaign: 'sales', category: 'general', count: 8 },
];
const found = (result: LiveDocument) =>
  checkWorkflowSwaps(live, result, { openPlaces } as unknown as CheckContext).map(({ path, message }) => `${path}: ${parseInt(message)}`);

describe('workflows under open cases', () => {
  it('stay, with nothing to say', () => expect(found(live)).toEqual([]));

  it('are not changed by the campaign, for those whose category does not lead them', () =>
    expect(found(document({ support: 'c', sales: 'b' }, { general: null, repair: 'r' }))).toEqual(['campaigns.support.workflow: 3']));

  it('are not changed by the category, in any campaign where it would make a difference', () => {
    expect(found(document({ support: 'a', sales: 'b' }, { general: 'b', repair: 'r' }))).toEqual(['categories.general.workflow: 2']);
    expect(found(document({ support: 'a', sales: 'b' }, { general: null, repair: null }))).toEqual(['categories.repair.workflow: 4']);
  });

  it('may change where no open case follows them', () =>
    expect(found(document({ support: 'a', sales: 'b', new: 'x' }, { general: null, repair: 'r', other: 'b' }))).toEqual([]));
});
