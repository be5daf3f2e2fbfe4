import fc from 'fast-check';
import { field, option } from '../../../../../tests/builders/form';
import { campaign } from '../../../../../tests/builders/case';
import { answersSnapshot, clearedAnswers, readAnswersSnapshot } from './answers-snapshot';
import { planAnswersReset, planAnswersRestore } from './plan-answers-reset';
import type { StoredAnswers } from '../forms/stored-answers';
import { answersAfter } from './plan-campaign-change';

const stored = (slug: string, answers: Record<string, unknown>, version = 1): StoredAnswers => ({
  formId: slug.length,
  slug,
  version,
  definition: { fields: [field('plate'), { ...field('damage', 'single-choice'), options: [option('heavy')] }] },
  answers,
  former: [{ key: 'colour', version: 1, value: 'red' }],
  formerFields: new Map([[1, new Map([['colour', field('colour')]])]]),
});

describe('a reset of the answers', () => {
  it('leaves the case none, and names each', () => {
    const before = [stored('intake', { plate: '1AB' }), stored('damages', { damage: 'heavy', gone: 1 }, 3)];
    const plan = planAnswersReset(before);
    expect(answersAfter(before, [], plan)).toEqual({});
    expect(plan.cleared.map(({ form, key, value, reason }) => [form, key, value, reason])).toEqual([
      ['intake', 'plate', '1AB', 'status-reset'],
      ['intake', 'colour', 'red', 'status-reset'],
      ['damages', 'damage', 'heavy', 'status-reset'],
      ['damages', 'gone', 1, 'status-reset'],
      ['damages', 'colour', 'red', 'status-reset'],
    ]);
  });

  it('is kept whole in a snapshot that reads as people answered', () => {
    const before = [stored('damages', { damage: 'heavy' }, 3)];
    const snapshot = answersSnapshot(campaign().workflow.initial, before, planAnswersReset(before));
    expect(readAnswersSnapshot(JSON.parse(JSON.stringify(snapshot)))).toMatchObject({
      status: 'doc-new',
      answers: [{ slug: 'damages', version: 3, answers: { damage: 'heavy' } }],
    });
    expect(clearedAnswers(snapshot)).toEqual([
      { form: 'damages', key: 'damage', label: { en: 'damage' }, kind: 'single-choice', value: { en: 'heavy' } },
      { form: 'damages', key: 'colour', label: { en: 'colour' }, kind: undefined, value: 'red' },
    ]);
    expect(clearedAnswers(null)).toBeNull();
  });

  it('is undone to the last answer, whatever was answered since', () => {
    const answers = fc.dictionary(fc.constantFrom('plate', 'damage', 'gone'), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(answers, answers, (before, since) => {
        const snapshot = answersSnapshot(
          campaign().workflow.initial,
          [stored('intake', before)],
          planAnswersReset([stored('intake', before)]),
        );
        const present = [stored('damages', since)];
        const { move, changes } = planAnswersRestore(present, snapshot.answers);
        expect(answersAfter(present, [], move)).toEqual({ intake: { answers: before, former: snapshot.answers[0]?.former } });
        expect(changes).toHaveLength(Object.keys(before).length + Object.keys(since).length);
      }),
    );
  });
});
