import { fromJson } from '../platform/columns';
import type { Db } from '../platform/database';
import type { ListableField } from './listable-fields';
import { formAnswersModel } from './models';
import { readableAnswer } from './readable-answer';
import type { CaseRow } from '../../shared/contracts/cases';

/**
 * Answers that a list shows in columns, by documentId of the case: one query for all of its rows. A choice is told in the
 * words of the newest version of its form.
 */
export async function readListedAnswers(db: Db, documentIds: string[], columns: ListableField[]): Promise<Map<string, CaseRow['answers']>> {
  const listed = new Map<string, CaseRow['answers']>();
  if (columns.length === 0 || documentIds.length === 0) return listed;
  const table = formAnswersModel.tableName;
  const rows: { document_id: string; form_id: number; answers: unknown }[] = await db(table)
    .join('cases', 'cases.id', `${table}.case_id`)
    .whereIn('cases.document_id', documentIds)
    .whereIn(`${table}.form_id`, [...new Set(columns.map(({ form }) => form.id))])
    .select('cases.document_id', `${table}.form_id`, `${table}.answers`);
  for (const row of rows) {
    const answers = fromJson<Record<string, unknown>>(row.answers);
    const cells = listed.get(row.document_id) ?? {};
    for (const { column, form, field } of columns) {
      const value = answers[field.key];
      if (form.id !== row.form_id || value === undefined || value === null) continue;
      cells[column] = { kind: field.kind, value: readableAnswer(value, field.options) };
    }
    listed.set(row.document_id, cells);
  }
  return listed;
}
