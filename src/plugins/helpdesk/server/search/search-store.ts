import type { FormDefinition } from '../../shared/form-fields';
import { activityModel } from '../activities/models';
import type { Address } from '../contacts/addresses';
import { contactAddressModel } from '../contacts/models';
import { formAnswersModel, formVersionModel } from '../forms/models';
import { fromJson, toDate, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import type { CaseSource } from './case-words';
import { ANEW } from './mark-store';
import { searchDocumentModel } from './models';

const DOCUMENTS = searchDocumentModel.tableName;
/** Where a walk over all cases, in the order of their last change, has come to. */
export interface SweepPlace {
  updatedAt: Date;
  id: number;
}

/**
 * One step of the walk.
 *
 * @returns the ids of cases whose words are older than they are, and the place to go on from; null at the end
 */
export async function readStaleCases(db: Db, from: SweepPlace, limit: number): Promise<{ ids: number[]; next: SweepPlace | null }> {
  const rows: { id: number; updated_at: TimeColumn; is_stale: boolean | number }[] = await db('cases')
    .leftJoin(DOCUMENTS, `${DOCUMENTS}.case_id`, 'cases.id')
    .where('cases.updated_at', '>=', from.updatedAt)
    .where((beyond) => void beyond.where('cases.updated_at', '>', from.updatedAt).orWhere('cases.id', '>', from.id))
    .orderBy('cases.updated_at')
    .orderBy('cases.id')
    .limit(limit)
    .select('cases.id', 'cases.updated_at', db.raw(`coalesce(${DOCUMENTS}.revision, 0) <> cases.revision as is_stale`));
  const last = rows.at(-1);
  return {
    ids: rows.filter(({ is_stale }) => is_stale).map(({ id }) => id),
    next: last && rows.length === limit ? { updatedAt: toDate(last.updated_at), id: last.id } : null,
  };
}

export async function findCaseIds(db: Db, documentIds: string[]): Promise<number[]> {
  return db('cases').whereIn('document_id', documentIds).pluck('id');
}

/** A case as it is to be found, and what it has been found by until now. */
export interface CaseToIndex {
  caseId: number;
  revision: number;
  source: CaseSource;
  known: string;
  /** Said since the last time, and the last activity among it. */
  messages: string[];
  lastActivityId: number;
}

/** Reads some cases for the index: four queries, whatever their number. */
export async function readCasesToIndex(db: Db, ids: number[]): Promise<CaseToIndex[]> {
  const cases = await db('cases')
    .join('contacts', 'contacts.id', 'cases.contact_id')
    .leftJoin(DOCUMENTS, `${DOCUMENTS}.case_id`, 'cases.id')
    .whereIn('cases.id', ids)
    .select(
      'cases.id as id',
      'cases.revision as revision',
      'cases.number as number',
      'cases.subject as subject',
      'cases.contact_id as contact_id',
      'contacts.display_name as contact',
      `${DOCUMENTS}.words as words`,
      `${DOCUMENTS}.last_activity_id as last_activity_id`,
    );
  const addresses: (Address & { contact_id: number })[] = await db(contactAddressModel.tableName)
    .whereIn('contact_id', [...new Set(cases.map(({ contact_id }) => contact_id))])
    .select('contact_id', 'kind', 'value');
  const answers = await readAnswers(db, ids);
  const messages = await readMessages(db, ids);
  return cases.map((row) => {
    const said = messages.filter(({ case_id }) => case_id === row.id);
    return {
      caseId: row.id,
      revision: row.revision,
      source: {
        number: row.number,
        subject: row.subject,
        contact: row.contact,
        addresses: addresses.filter(({ contact_id }) => contact_id === row.contact_id),
        answers: answers.filter(({ caseId }) => caseId === row.id),
      },
      known: row.last_activity_id === ANEW ? '' : (row.words ?? ''),
      messages: said.flatMap(({ subject, body }) => [subject ?? '', body ?? '']),
      lastActivityId: said.at(-1)?.id ?? Math.max(row.last_activity_id ?? 0, 0),
    };
  });
}

async function readAnswers(db: Db, ids: number[]): Promise<(CaseSource['answers'][number] & { caseId: number })[]> {
  const answers = formAnswersModel.tableName;
  const versions = formVersionModel.tableName;
  const rows = await db(answers)
    .join(versions, (on) => void on.on(`${versions}.form_id`, `${answers}.form_id`).on(`${versions}.version`, `${answers}.version`))
    .whereIn(`${answers}.case_id`, ids)
    .select(`${answers}.case_id`, `${answers}.answers`, `${versions}.definition`);
  return rows.map((row) => ({
    caseId: row.case_id,
    fields: fromJson<FormDefinition>(row.definition).fields,
    values: fromJson<Record<string, unknown>>(row.answers),
  }));
}

interface Message {
  id: number;
  case_id: number;
  subject: string | null;
  body: string | null;
}

/** What was said in the cases since they were last read. */
async function readMessages(db: Db, ids: number[]): Promise<Message[]> {
  const activities = activityModel.tableName;
  return db(activities)
    .leftJoin(DOCUMENTS, `${DOCUMENTS}.case_id`, `${activities}.case_id`)
    .whereIn(`${activities}.case_id`, ids)
    .where(`${activities}.id`, '>', db.raw(`coalesce(${DOCUMENTS}.last_activity_id, 0)`))
    .where((said) => void said.whereNotNull(`${activities}.body`).orWhereNotNull(`${activities}.subject`))
    .orderBy(`${activities}.id`)
    .select(`${activities}.id`, `${activities}.case_id`, `${activities}.subject`, `${activities}.body`);
}

/**
 * Keeps what cases are found by.
 *
 * @param locked by `lockSearchDocuments`; any other that is there by now was marked meanwhile and keeps its mark
 */
export async function saveSearchDocuments(
  db: Db,
  documents: { caseId: number; revision: number; lastActivityId: number; words: string }[],
  locked: number[],
): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map(({ caseId, revision, lastActivityId, words }) => ({
    case_id: caseId,
    revision,
    last_activity_id: lastActivityId,
    words,
  }));
  await db(DOCUMENTS).insert(rows).onConflict('case_id').merge().whereIn(`${DOCUMENTS}.case_id`, locked);
}
