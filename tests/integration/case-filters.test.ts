import fc from 'fast-check';
import { CASE_FILTERS, FILTER_OPERATORS, type FilterKind } from '../../src/plugins/helpdesk/shared/case-filters';
import type { Rule, RuleGroup } from '../../src/plugins/helpdesk/shared/conditions';
import { evaluateCondition } from '../../src/plugins/helpdesk/shared/evaluate-condition';
import { field, form, option } from '../builders/form';
import { addCampaign, addForm } from '../harness/configuration';
import { AGENT } from '../harness/credentials';
import { badFields } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let headers: Record<string, string>;
/** Cases as conditions see them, by number. */
const cases = new Map<string, Record<string, unknown>>();
let agentId: number;

const HOUR = 3_600_000;
const BASE = Date.parse('2026-11-20T10:00:00.000Z');
const at = (hours: number | null) => (hours === null ? null : new Date(BASE + hours * HOUR));

const listable = { listable: true };
const survey = form([
  field('plate', 'short-text', listable),
  field('amount', 'number', listable),
  field('day', 'date', listable),
  field('moment', 'date-time', listable),
  field('agreed', 'yes-no', listable),
  field('damage', 'single-choice', listable),
  field('parts', 'multiple-choice', { ...listable, options: [option('door'), option('wIng')] }),
  field('secret', 'short-text'),
]);

/** What differs from case to case. */
const CASES = [
  {
    subject: 'Žluťoučký kůň',
    status: 'new',
    priority: 10,
    deadline: 1,
    tags: ['vip'],
    answers: { plate: '1AB 2345', amount: 17.5, parts: ['door'] },
  },
  {
    subject: 'ŽLUŤOUČKÝ',
    status: 'in-progress',
    priority: 90,
    owner: true,
    callback: -5,
    answers: { plate: 'Ёлка', agreed: true, day: '2026-11-20' },
  },
  {
    subject: '50% _off\\',
    status: 'closed',
    priority: null,
    closed: 4,
    category: true,
    tags: ['vip', 'late'],
    answers: { plate: '', agreed: false },
  },
  {
    subject: 'x',
    status: 'waiting-for-customer',
    campaign: 'sales',
    priority: 50,
    deadline: -30,
    answers: { damage: 'a', moment: '2026-11-20T09:00:00.000Z' },
  },
  {
    subject: "it's",
    status: 'new',
    campaign: 'sales',
    owner: true,
    responded: 2,
    answers: { damage: 'b', parts: ['wIng', 'door'], amount: 0 },
  },
  { subject: 'kůň', status: 'in-progress', source: 'sms', tags: ['late'], answers: { amount: 'no number', parts: 'door', agreed: 'true' } },
] as const;

beforeAll(async () => {
  await addForm(suite, { slug: 'survey', public: true, definition: survey });
  await addCampaign(suite, { slug: 'sales', prefix: 'SAL' });
  headers = await signIn(suite);
  const { knex } = suite.database;
  agentId = (await knex('admin_users').where({ email: AGENT.email }).first()).id;
  await knex('helpdesk_memberships').insert({ user_id: agentId, kind: 'team', key: 'north' });
  const now = new Date();
  const [category] = await knex('categories').insert(
    { document_id: 'category', slug: 'parking', name: 'Parking', created_at: now, updated_at: now, published_at: now },
    ['id'],
  );
  for (const slug of ['vip', 'late'])
    await knex('tags').insert({ document_id: slug, slug, name: slug, created_at: now, updated_at: now, published_at: now });
  const formId = (await knex('forms').where({ slug: 'survey' }).first()).id;
  for (const [index, one] of CASES.entries()) {
    const given: {
      campaign?: string;
      owner?: boolean;
      category?: boolean;
      source?: string;
      priority?: number | null;
      tags?: readonly string[];
      deadline?: number;
      callback?: number;
      closed?: number;
      responded?: number;
      subject: string;
      status: string;
      answers: object;
    } = one;
    const campaign = given.campaign ?? 'support';
    const email = `Client${index}@example.test`;
    const { body } = await suite.call('/api/cases', {
      method: 'POST',
      json: submission({ campaign, subject: given.subject, requester: { name: `Řehoř ${index}`, email } }),
    });
    const { number } = body.data;
    const status = await knex('statuses').where({ key: given.status }).first();
    const row = {
      priority: given.priority === undefined ? 50 : given.priority,
      source: given.source ?? 'web',
      owner_id: given.owner ? agentId : null,
      category_id: given.category ? category.id : null,
      status_id: status.id,
      phase: { new: 'open', 'in-progress': 'open', closed: 'closed', 'waiting-for-customer': 'paused' }[given.status],
      created_at: at(index),
      updated_at: at(index + 1),
      deadline_at: at(given.deadline ?? null),
      callback_at: at(given.callback ?? null),
      closed_at: at(given.closed ?? null),
      first_responded_at: at(given.responded ?? null),
    };
    await knex('cases').where({ number }).update(row);
    const { id } = await knex('cases').where({ number }).first('id');
    for (const [order, slug] of (given.tags ?? []).entries()) {
      await knex('cases_tags_lnk').insert({ case_id: id, tag_id: (await knex('tags').where({ slug }).first()).id, tag_ord: order + 1 });
    }
    await knex('helpdesk_form_answers').insert({
      case_id: id,
      form_id: formId,
      version: 1,
      answers: JSON.stringify(given.answers),
      former: '[]',
      updated_at: now,
    });
    const answers = soundAnswers(given.answers);
    cases.set(number, {
      number,
      subject: given.subject,
      contact: `Řehoř ${index}`,
      'contact.email': [email.toLowerCase()],
      campaign,
      category: given.category ? 'parking' : undefined,
      status: given.status,
      statusKind: status.kind,
      phase: row.phase,
      owner: row.owner_id,
      team: given.owner ? ['north'] : [],
      tags: given.tags ?? [],
      priority: row.priority,
      source: row.source,
      createdAt: row.created_at?.toISOString(),
      updatedAt: row.updated_at?.toISOString(),
      closedAt: row.closed_at?.toISOString(),
      deadlineAt: row.deadline_at?.toISOString(),
      callbackAt: row.callback_at?.toISOString(),
      firstRespondedAt: row.first_responded_at?.toISOString(),
      ...Object.fromEntries(Object.entries(answers).map(([key, value]) => [`answers.survey.${key}`, value])),
    });
  }
});

/** Answers of another kind than their field's are none. */
function soundAnswers(answers: object): Record<string, unknown> {
  const kinds: Record<string, (value: unknown) => boolean> = {
    amount: (value) => typeof value === 'number',
    agreed: (value) => typeof value === 'boolean',
    parts: Array.isArray,
  };
  return Object.fromEntries(Object.entries(answers).filter(([key, value]) => kinds[key]?.(value) ?? true));
}

const list = (query: Record<string, unknown>) =>
  suite.call(
    `/helpdesk/cases?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]))}`,
    { headers },
  );
const numbersOf = (body: { data: { number: string }[] }) => body.data.map(({ number }) => number).sort();

const ANSWER_KINDS = {
  plate: 'text',
  amount: 'number',
  day: 'date',
  moment: 'time',
  agreed: 'yes-no',
  damage: 'choice',
  parts: 'choice',
} as const;
const KINDS: Record<string, FilterKind> = {
  ...CASE_FILTERS,
  ...Object.fromEntries(Object.entries(ANSWER_KINDS).map(([key, kind]) => [`answers.survey.${key}`, kind])),
};
const TEXTS = [
  'Ž',
  'žluť',
  'KŮŇ',
  'kůň',
  'ňůk',
  '%',
  '_',
  '\\',
  "'",
  'x',
  'řehoř 1',
  'Client1@EXAMPLE.test',
  '1ab 2345',
  'ЁЛКА',
  'SUP-000001',
];
const CHOICES = [
  'support',
  'Sales',
  'parking',
  'new',
  'closed',
  'waiting',
  'paused',
  'open',
  'north',
  'vip',
  'late',
  'web',
  'sms',
  'a',
  'B',
  'door',
  'wing',
];

/** A rule that makes sense, over values that cases have and some that none has. */
const ruleOf: fc.Arbitrary<Rule> = fc.constantFrom(...Object.keys(KINDS)).chain((name) => {
  const kind = KINDS[name] as FilterKind;
  const values: Record<FilterKind, fc.Arbitrary<unknown>> = {
    text: fc.constantFrom(...TEXTS),
    choice: fc.constantFrom(...CHOICES),
    person: fc.constantFrom(agentId, 999_999),
    number: fc.constantFrom(-1, 0, 10, 17.5, 50, 90),
    time: fc.constantFrom(...[-30, -5, -1, 0, 1, 2, 4].map((hours) => at(hours)?.toISOString())),
    date: fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-21'),
    'yes-no': fc.boolean(),
  };
  return fc.constantFrom(...FILTER_OPERATORS[kind]).chain((operator): fc.Arbitrary<Rule> => {
    if (operator === 'null' || operator === 'notNull') return fc.constant({ field: name, operator });
    const several = operator === 'between' ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 3 };
    const isList = operator === 'in' || operator === 'notIn' || operator === 'between';
    return (isList ? fc.array(values[kind], several) : values[kind]).map((value) => ({ field: name, operator, value }));
  });
});

const groupOf = (depth: number): fc.Arbitrary<RuleGroup> =>
  fc.record({
    combinator: fc.constantFrom('and' as const, 'or' as const),
    not: fc.boolean(),
    rules: fc.array(
      depth === 0
        ? fc.constant(null).chain(() => ruleOf)
        : fc.oneof(
            fc.constant(null).chain(() => ruleOf),
            groupOf(depth - 1),
          ),
      { maxLength: 3 },
    ),
  });

describe('the filter of the list of cases', () => {
  it('means on the database what conditions mean everywhere', async () => {
    const filters = fc.sample(
      fc.constant(null).chain(() => groupOf(2)),
      { numRuns: 80, seed: 4 },
    );
    const single = fc.sample(
      fc.constant(null).chain(() => ruleOf),
      { numRuns: 120, seed: 5 },
    );
    const all = [...filters, ...single.map((rule): RuleGroup => ({ combinator: 'and', rules: [rule] }))];
    for (const filter of all) {
      const { status, body } = await list({ filter });
      const expected = [...cases].filter(([, values]) => evaluateCondition(filter, (name) => values[name]).met).map(([number]) => number);
      expect([filter, status, status === 200 ? numbersOf(body) : body.error]).toEqual([filter, 200, expected.sort()]);
      expect(body.meta.total.count).toBe(expected.length);
    }
  });

  it('knows who reads, and how long ago something was', async () => {
    const agent = await signIn(suite, AGENT);
    const filter = {
      combinator: 'and',
      rules: [
        { field: 'owner', operator: '=', value: 'me' },
        { field: 'createdAt', operator: '<', value: 'now+1w' },
      ],
    };
    const mine = await suite.call(`/helpdesk/cases?filter=${encodeURIComponent(JSON.stringify(filter))}`, { headers: agent });
    expect(numbersOf(mine.body)).toEqual(
      [...cases]
        .filter(([, { owner }]) => owner === agentId)
        .map(([number]) => number)
        .sort(),
    );
    expect((await list({ filter })).body.data).toEqual([]);
  });

  it('goes together with the search and the other filters', async () => {
    const filter = { combinator: 'and', rules: [{ field: 'priority', operator: '>=', value: 50 }] };
    const [[number] = ['']] = [...cases].filter(([, { subject }]) => subject === 'x');
    expect(numbersOf((await list({ filter, search: number })).body)).toEqual([number]);
    const low = { combinator: 'and', rules: [{ field: 'priority', operator: '<', value: 50 }] };
    expect(numbersOf((await list({ filter: low, search: number })).body)).toEqual([]);
  });

  it.each([
    ['{', ['filter']],
    ['7', ['filter']],
    [
      {
        combinator: 'and',
        rules: [
          { field: 'subject', operator: '=', value: 'x' },
          { field: 'subject', operator: 'like', value: 'x' },
        ],
      },
      ['filter.rules.1.operator'],
    ],
    [{ combinator: 'and', rules: [{ field: 'answers.survey.secret', operator: '=', value: 'x' }] }, ['filter.rules.0.field']],
  ])('is refused at the place where it is wrong: %j', async (filter, places) => {
    const answer = await list({ filter });
    expect([answer.status, badFields(answer)]).toEqual([400, places]);
  });
});

describe('the columns and the order of the list of cases', () => {
  it('has the answers that are asked for, in readable words', async () => {
    const columns = ['answers.survey.damage', 'answers.survey.amount', 'subject']
      .map((column, index) => `columns[${index}]=${column}`)
      .join('&');
    const { body } = await suite.call(`/helpdesk/cases?${columns}`, { headers });
    const row = body.data.find(({ subject }: { subject: string }) => subject === "it's");
    expect(row.answers).toEqual({
      'answers.survey.damage': { kind: 'single-choice', value: { en: 'b' } },
      'answers.survey.amount': { kind: 'number', value: 0 },
    });
    expect(row).toMatchObject({
      tags: [],
      priority: 50,
      source: 'web',
      category: null,
      firstRespondedAt: at(2)?.toISOString(),
      owner: { id: agentId },
    });
    expect(body.data.find(({ subject }: { subject: string }) => subject.startsWith('50%'))).toMatchObject({
      tags: ['vip', 'late'],
      category: { name: { en: 'Parking' } },
      priority: null,
    });
    expect((await suite.call('/helpdesk/cases?columns[0]=nothing', { headers })).status).toBe(400);
  });

  it.each(['createdAt', 'updatedAt', 'number', 'subject', 'priority', 'deadlineAt', 'callbackAt'])(
    'is paged by %s in both directions, what is absent last',
    async (sort) => {
      for (const order of ['asc', 'desc']) {
        const whole = (await list({ sort, order })).body.data;
        const values = whole.map((row: Record<string, unknown>) => row[sort]);
        const present = values.filter((value: unknown) => value !== null);
        expect(values.slice(present.length).every((value: unknown) => value === null)).toBe(true);
        if (sort !== 'subject')
          expect(present).toEqual([...present].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (order === 'asc' ? 1 : -1)));
        let page = (await list({ sort, order, pageSize: 1 })).body;
        const seen = [page.data[0]];
        while (page.meta.next) {
          page = (await list({ sort, order, pageSize: 1, cursor: page.meta.next })).body;
          seen.push(page.data[0]);
        }
        expect(seen.map(({ number }) => number)).toEqual(whole.map(({ number }: { number: string }) => number));
        while (page.meta.previous) {
          seen.pop();
          page = (await list({ sort, order, pageSize: 1, cursor: page.meta.previous })).body;
          expect(page.data[0].number).toBe(seen.at(-1).number);
        }
        expect(seen).toHaveLength(1);
      }
    },
  );

  it('says what can be chosen', async () => {
    const { body } = await suite.call('/helpdesk/case-filters', { headers });
    expect(body.data).toMatchObject({
      teams: ['north'],
      tags: [
        { slug: 'late', name: 'late' },
        { slug: 'vip', name: 'vip' },
      ],
    });
    expect(body.data.owners).toEqual(expect.arrayContaining([{ id: agentId, name: 'Petr Agent' }]));
    expect(body.data.answers.map(({ column }: { column: string }) => column)).toEqual(
      Object.keys(ANSWER_KINDS).map((key) => `answers.survey.${key}`),
    );
  });
});
