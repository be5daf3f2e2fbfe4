import type { FormField } from '../../shared/form-fields';
import type { Form } from '../configuration/catalogue';
import { planAnswers } from './plan-answers';

const form = (fields: FormField[]): Form => ({
  id: 1,
  slug: 'complaint',
  title: { en: 'Complaint' },
  isPublic: true,
  version: 2,
  definition: { fields },
  consents: [],
});
const COMPLAINT = form([
  { key: 'plate', kind: 'short-text', label: { en: 'Plate' }, required: true },
  { key: 'amount', kind: 'number', label: { en: 'Amount' }, min: 0 },
]);

describe('answers given in a case', () => {
  it('change what they name and nothing else, each told on the timeline', () => {
    const plan = planAnswers({ complaint: { amount: 5 } }, [COMPLAINT], { complaint: { plate: '1AB', amount: 3 } });
    expect(plan).toEqual({
      ok: true,
      saves: [{ form: COMPLAINT, answers: { plate: '1AB', amount: 5 } }],
      changes: [{ field: 'answers.complaint.amount', from: 3, to: 5 }],
    });
  });

  it('leave no trace when nothing changes', () => {
    expect(planAnswers({ complaint: { amount: 3 } }, [COMPLAINT], { complaint: { plate: '1AB', amount: 3 } })).toEqual({
      ok: true,
      saves: [],
      changes: [],
    });
  });

  it('keep what was answered to fields the form no longer has (B4)', () => {
    const plan = planAnswers({ complaint: { amount: null } }, [COMPLAINT], { complaint: { plate: '1AB', amount: 3, colour: 'red' } });
    expect(plan).toMatchObject({ ok: true, saves: [{ answers: { plate: '1AB', colour: 'red' } }] });
  });

  it('are refused with every bad field, and where the campaign has no such form', () => {
    const plan = planAnswers({ complaint: { plate: null, amount: -1, nothing: 1 }, other: {} }, [COMPLAINT], {});
    expect(plan.ok ? [] : plan.errors.map(({ path }) => path.join('.')).sort()).toEqual([
      'answers.complaint.amount',
      'answers.complaint.nothing',
      'answers.complaint.plate',
      'answers.other',
    ]);
  });
});
