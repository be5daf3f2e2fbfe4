import type { CaseFilterField } from '../../shared/case-filters';
import { contactAddressModel } from '../contacts/models';
import type { Dialect, Sql, SqlField } from '../conditions/to-sql';
import type { ListableField } from '../forms/listable-fields';
import { formAnswersModel } from '../forms/models';
import { membershipModel } from '../people/models';

/** Where the database has the fields of a case, within a query of the table `cases`. */
export function caseSqlField(name: string, answers: ListableField[], dialect: Dialect): SqlField {
  const answer = answers.find(({ column }) => column === name);
  if (answer) return answerField(answer, dialect);
  const field = OWN_FIELDS[name as CaseFilterField];
  // The filter was checked against the same names.
  if (!field) throw new Error(`Cases have no field "${name}"`);
  return name === 'priority' && dialect === 'postgres' ? { ...field, value: `${field.value}::numeric` } : field;
}

const column = (kind: SqlField['kind'], value: string): SqlField => ({ kind, value, where: (condition) => condition });

/** @param around has a `#` where the condition goes */
function within(kind: SqlField['kind'], value: string, around: string): SqlField {
  const [before = '', after = ''] = around.split('#');
  return { kind, value, where: ({ text, bindings }: Sql) => ({ text: `${before}${text}${after}`, bindings }) };
}

const OWN_FIELDS: Record<CaseFilterField, SqlField> = {
  number: column('text', 'cases.number'),
  subject: column('text', 'cases.subject'),
  contact: within('text', 'r.display_name', 'exists (select 1 from contacts r where r.id = cases.contact_id and #)'),
  'contact.email': within(
    'text',
    'r.value',
    `exists (select 1 from ${contactAddressModel.tableName} r where r.contact_id = cases.contact_id and r.kind = 'email' and #)`,
  ),
  campaign: within('choice', 'r.slug', 'cases.campaign_id in (select r.id from campaigns r where #)'),
  category: within('choice', 'r.slug', 'cases.category_id in (select r.id from categories r where #)'),
  status: within('choice', 'r.key', 'cases.status_id in (select r.id from statuses r where #)'),
  statusKind: within('choice', 'r.kind', 'cases.status_id in (select r.id from statuses r where #)'),
  phase: column('choice', 'cases.phase'),
  owner: column('person', 'cases.owner_id'),
  team: within('choice', 'r.key', `cases.owner_id in (select r.user_id from ${membershipModel.tableName} r where r.kind = 'team' and #)`),
  tags: within(
    'choice',
    'r.slug',
    'exists (select 1 from cases_tags_lnk l join tags r on r.id = l.tag_id where l.case_id = cases.id and #)',
  ),
  priority: column('number', 'cases.priority'),
  source: column('choice', 'cases.source'),
  createdAt: column('time', 'cases.created_at'),
  updatedAt: column('time', 'cases.updated_at'),
  closedAt: column('time', 'cases.closed_at'),
  deadlineAt: column('time', 'cases.deadline_at'),
  callbackAt: column('time', 'cases.callback_at'),
  firstRespondedAt: column('time', 'cases.first_responded_at'),
};

/** An answer as it is stored; one of another kind, from an older version of the form, is none. */
function answerField({ form, field, filterKind }: ListableField, dialect: Dialect): SqlField {
  const isList = field.kind === 'multiple-choice';
  const row = `exists (select 1 from ${formAnswersModel.tableName} a${isList ? elements(field.key, dialect) : ''} where a.case_id = cases.id and a.form_id = ${form.id} and #)`;
  const value = isList ? 'e.value' : scalar(field.key, filterKind, dialect);
  return { ...within(filterKind, value, row), isIsoText: filterKind === 'time' };
}

function scalar(key: string, kind: SqlField['kind'], dialect: Dialect): string {
  if (dialect === 'postgres') {
    const text = `a.answers ->> '${key}'`;
    const type = `jsonb_typeof(a.answers -> '${key}')`;
    if (kind === 'number') return `(case when ${type} = 'number' then (${text})::numeric end)`;
    if (kind === 'yes-no') return `(case when ${type} = 'boolean' then ${text} end)`;
    const value = `(case when ${type} = 'string' then ${text} end)`;
    // The order of ISO 8601 is that of its characters, whatever the language of the database.
    return kind === 'time' || kind === 'date' ? `(${value} collate "C")` : value;
  }
  const [type, value] = [`json_type(a.answers, '$."${key}"')`, `json_extract(a.answers, '$."${key}"')`];
  if (kind === 'number') return `(case when ${type} in ('integer', 'real') then ${value} end)`;
  if (kind === 'yes-no') return `(case when ${type} in ('true', 'false') then ${type} end)`;
  return `(case when ${type} = 'text' then ${value} end)`;
}

/** The chosen options of an answer, as rows `e`. */
function elements(key: string, dialect: Dialect): string {
  if (dialect === 'sqlite') {
    const path = `'$."${key}"'`;
    return `, json_each(case when json_type(a.answers, ${path}) = 'array' then json_extract(a.answers, ${path}) else '[]' end) e`;
  }
  const list = `case when jsonb_typeof(a.answers -> '${key}') = 'array' then a.answers -> '${key}' else '[]'::jsonb end`;
  return ` cross join lateral jsonb_array_elements_text(${list}) e(value)`;
}
