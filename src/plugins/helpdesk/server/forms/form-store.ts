import type { Knex } from 'knex';
import type { FormDefinition } from '../../shared/form-fields';
import { fromJson, toJson } from '../platform/columns';
import type { StoredAnswers } from '../cases/plan-campaign-change';
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

/** A form with the version that is live; null when there is none of that slug, or it was never published. */
export async function findPublishedForm(db: Db, slug: string): Promise<{ id: number; version: number; definition: FormDefinition } | null> {
  const row: { id: number; published_version: number | null } | undefined = await db('forms')
    .where({ slug })
    .first('id', 'published_version');
  if (!row?.published_version) return null;
  const definition = await readFormVersion(db, row.id, row.published_version);
  return definition && { id: row.id, version: row.published_version, definition };
}

/** One version of a form; null when there is none of that number. */
export async function readFormVersion(db: Db, formId: number, version: number): Promise<FormDefinition | null> {
  const row: { definition: unknown } | undefined = await db(formVersionModel.tableName)
    .where({ form_id: formId, version })
    .first('definition');
  return row ? fromJson<FormDefinition>(row.definition) : null;
}

/** How many cases are in campaigns that have a form. */
export async function countCasesWithForm(db: Db, formId: number): Promise<{ open: number; all: number }> {
  const [row]: { all: number | string; open: number | string | null }[] = await db('cases')
    .whereIn('campaign_id', db('campaigns_forms_lnk').where({ form_id: formId }).select('campaign_id'))
    .select(db.raw('count(*) as "all"'), db.raw(`sum(case when phase <> 'closed' then 1 else 0 end) as "open"`));
  return { open: Number(row?.open ?? 0), all: Number(row?.all ?? 0) };
}

/** Writes the answers of a case to a form, pinned to the version they were checked against. */
export async function saveAnswers(
  db: Db,
  row: { caseId: number; formId: number; version: number; answers: Answers; at: Date },
): Promise<void> {
  await insertAnswers(db, row).onConflict(['case_id', 'form_id']).merge();
}

/** All answers of a case, each with the version of its form that they were given on. */
export async function readStoredAnswers(db: Db, caseId: number): Promise<StoredAnswers[]> {
  const answers = formAnswersModel.tableName;
  const versions = formVersionModel.tableName;
  const rows = await db(answers)
    .join('forms', 'forms.id', `${answers}.form_id`)
    .join(versions, (on) => void on.on(`${versions}.form_id`, `${answers}.form_id`).on(`${versions}.version`, `${answers}.version`))
    .where(`${answers}.case_id`, caseId)
    .orderBy(`${answers}.id`)
    .select('forms.slug', `${answers}.form_id`, `${answers}.version`, `${answers}.answers`, `${versions}.definition`);
  return rows.map((row) => ({
    formId: row.form_id,
    slug: row.slug,
    version: row.version,
    definition: fromJson<FormDefinition>(row.definition),
    answers: fromJson<Answers>(row.answers),
  }));
}

/** Takes the answers to some forms off a case. */
export async function deleteAnswers(db: Db, caseId: number, formIds: number[]): Promise<void> {
  if (formIds.length === 0) return;
  await db(formAnswersModel.tableName).where({ case_id: caseId }).whereIn('form_id', formIds).delete();
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
