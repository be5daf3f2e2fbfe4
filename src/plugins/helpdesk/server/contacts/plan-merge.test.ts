import { CONTACT_LIMITS } from '../../shared/limits';
import { differingFields, planMerge, planUnmerge, type MergeBefore, type MergeParty, type MergePlan } from './plan-merge';

const NOTHING: MergePlan['fields'] = {
  firstName: null,
  lastName: null,
  companyName: null,
  jobTitle: null,
  company: null,
  address: null,
  website: null,
  language: null,
  customerType: null,
  isVip: false,
};
const party = (fields: Partial<MergePlan['fields']>, more: Partial<MergeParty> = {}): MergeParty => ({
  kind: 'person',
  emails: [],
  phones: [],
  ...more,
  fields: { ...NOTHING, ...fields },
});

describe('a merge', () => {
  it('keeps what the winner has, takes what it lacks, and follows every choice', () => {
    const winner = party({ firstName: 'Jana', lastName: 'Malá', jobTitle: 'Buyer' }, { emails: ['a@x.test', 'b@x.test'] });
    const loser = party(
      { firstName: 'J.', lastName: 'Mala', language: 'cs', jobTitle: 'Head', isVip: true },
      { emails: ['b@x.test', 'c@x.test'] },
    );
    expect(planMerge(winner, loser, { jobTitle: 'loser', language: 'winner' })).toEqual({
      ok: true,
      plan: {
        fields: { ...NOTHING, firstName: 'Jana', lastName: 'Malá', jobTitle: 'Head', language: null, isVip: true },
        emails: ['a@x.test', 'b@x.test', 'c@x.test'],
        phones: [],
      },
    });
    expect(differingFields(winner, loser)).toEqual(['firstName', 'lastName', 'jobTitle', 'language', 'isVip']);
  });

  it('of a person and a company, or with too many addresses, is refused', () => {
    expect(planMerge(party({}), party({}, { kind: 'company' }), {})).toMatchObject({ ok: false, errors: [{ path: ['loser'] }] });
    const many = Array.from({ length: CONTACT_LIMITS.addresses }, (_, n) => `${n}@x.test`);
    const refused = planMerge(party({}, { emails: many }), party({}, { emails: ['z@x.test'] }), {});
    expect(refused).toMatchObject({ ok: false, errors: [{ path: ['emails'] }] });
  });
});

describe('a merge taken back', () => {
  const before: MergeBefore = {
    winner: { fields: { ...NOTHING, lastName: 'Malá' }, emails: ['a@x.test', 'b@x.test'], phones: [] },
    loser: { emails: ['b@x.test', 'c@x.test'], phones: ['+420777123456'] },
    merged: { ...NOTHING, lastName: 'Malá', jobTitle: 'Head', language: 'cs' },
    loserClaims: [],
  };

  it('undoes what it wrote, and leaves what was written since', () => {
    const now = {
      fields: { ...before.merged, lastName: 'Velká', language: 'pl' },
      emails: ['a@x.test', 'b@x.test', 'c@x.test', 'new@x.test'],
      phones: ['+420777123456'],
    };
    expect(planUnmerge(before, now)).toEqual({
      fields: { jobTitle: null },
      fieldsLeft: ['language'],
      emails: ['a@x.test', 'b@x.test', 'new@x.test'],
      phones: [],
    });
  });
});
