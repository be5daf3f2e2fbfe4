import type { Knex } from 'knex';
import type { FormDefinition } from '../../shared/form-fields';
import { fromJson, toJson } from '../platform/columns';
import type { Db } from '../platform/database';
import { formAnswersModel, formVersionModel } from './models';
import type { FormerAnswer, StoredAnswers } from './stored-answers';
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

/** What is written of the answers of a case to a form. */
export interface AnswersRow {
  caseId: number;
  formId: number;
  /** The version they were checked against. */
  version: number;
  answers: Answers;
  former?: FormerAnswer[];
  at: Date;
}

/** Writes the answers of a case to a form, pinned to the version they were checked against. */
export async function saveAnswers(db: Db, row: AnswersRow): Promise<void> {
  await insertAnswers(db, row).onConflict(['case_id', 'form_id']).merge();
}

/** Of a form whose newest version is known. */
type KnownForm = { id: number; version: number; definition: FormDefinition };

/**
 * All answers of a case, each with the version of its form that they were given on: one query, and another where that
 * version is not known.
 *
 * @param known newest versions, such as those of the catalogue, which are not read again
 */
export async function readStoredAnswers(db: Db, caseId: number, known: Iterable<KnownForm> = []): Promise<StoredAnswers[]> {
  const table = formAnswersModel.tableName;
  const rows: { slug: string; form_id: number; version: number; answers: unknown; former: unknown }[] = await db(table)
    .join('forms', 'forms.id', `${table}.form_id`)
    .where(`${table}.case_id`, caseId)
    .orderBy(`${table}.id`)
    .select('forms.slug', `${table}.form_id`, `${table}.version`, `${table}.answers`, `${table}.former`);
  const stored = rows.map((row) => ({
    formId: row.form_id,
    slug: row.slug,
    version: row.version,
    answers: fromJson<Answers>(row.answers),
    former: fromJson<FormerAnswer[] | null>(row.former) ?? [],
  }));
  const definitions = await readDefinitions(
    db,
    stored.flatMap(({ formId, version, former }) => [version, ...former.map((one) => one.version)].map((needed) => [formId, needed])),
    known,
  );
  return stored.map((one) => ({
    ...one,
    definition: definitions.get(nameOf(one.formId, one.version)) ?? { fields: [] },
    formerFields: new Map(
      one.former.map(({ version }) => {
        const fields = definitions.get(nameOf(one.formId, version))?.fields ?? [];
        return [version, new Map(fields.map((field) => [field.key, field]))];
      }),
    ),
  }));
}

/**
 * The versions that answers say they were filled in with, by slug of the form; left out where that is the newest, and
 * where there is none of that number.
 */
export async function readFilledIn(
  db: Db,
  forms: (KnownForm & { slug: string })[],
  versions: Record<string, number>,
): Promise<Map<string, { version: number; definition: FormDefinition }>> {
  const older = forms.flatMap(({ id, slug, version: newest }) => {
    const version = Object.hasOwn(versions, slug) ? versions[slug] : undefined;
    return version === undefined || version === newest ? [] : [{ id, slug, version }];
  });
  const definitions = await readDefinitions(
    db,
    older.map(({ id, version }) => [id, version]),
    [],
  );
  return new Map(
    older.flatMap(({ id, slug, version }) => {
      const definition = definitions.get(nameOf(id, version));
      return definition ? [[slug, { version, definition }] as const] : [];
    }),
  );
}

const nameOf = (formId: number, version: number) => `${formId}/${version}`;

/** Versions of forms, by form and number; of those that are not known, with one query. */
async function readDefinitions(db: Db, wanted: number[][], known: Iterable<KnownForm>): Promise<Map<string, FormDefinition>> {
  const definitions = new Map([...known].map(({ id, version, definition }) => [nameOf(id, version), definition]));
  const missing = wanted.filter(([formId = 0, version = 0]) => !definitions.has(nameOf(formId, version)));
  if (missing.length === 0) return definitions;
  const rows: { form_id: number; version: number; definition: unknown }[] = await db(formVersionModel.tableName)
    .whereIn(['form_id', 'version'], missing)
    .select('form_id', 'version', 'definition');
  for (const row of rows) definitions.set(nameOf(row.form_id, row.version), fromJson<FormDefinition>(row.definition));
  return definitions;
}

/** Takes the answers to some forms off a case. */
export async function deleteAnswers(db: Db, caseId: number, formIds: number[]): Promise<void> {
  if (formIds.length === 0) return;
  await db(formAnswersModel.tableName).where({ case_id: caseId }).whereIn('form_id', formIds).delete();
}

/** The insert that keeps the answers of a new case. */
export function insertAnswers(db: Db, row: AnswersRow): Knex.QueryBuilder {
  return db(formAnswersModel.tableName).insert({
    case_id: row.caseId,
    form_id: row.formId,
    version: row.version,
    answers: toJson(row.answers),
    former: toJson(row.former ?? []),
    updated_at: row.at,
  });
}
