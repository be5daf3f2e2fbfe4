import type { Knex } from 'knex';
import type { FormDefinition } from '../../shared/form-fields';
import { toJson } from '../platform/columns';
import type { Db } from '../platform/database';
import { formAnswersModel, formVersionModel } from './models';
import type { Answers } from './validate-answers';

/** Adds a version; the database refuses a number that is taken. */
export async function insertFormVersion(
  db: Db,
  version: { formId: number; version: number; definition: FormDefinition; publishedAt: Date },
): Promise<void> {
  await db(formVersionModel.tableName).insert({
    form_id: version.formId,
    version: version.version,
    definition: toJson(version.definition),
    published_at: version.publishedAt,
  });
  await db('forms').where({ id: version.formId }).update({ published_version: version.version });
}

/** The insert that keeps the answers of a new case. */
export function insertAnswers(
  db: Db,
  row: { caseId: number; formId: number; version: number; answers: Answers; at: Date },
): Knex.QueryBuilder {
  return db(formAnswersModel.tableName).insert({
    case_id: row.caseId,
    form_id: row.formId,
    version: row.version,
    answers: toJson(row.answers),
    updated_at: row.at,
  });
}
