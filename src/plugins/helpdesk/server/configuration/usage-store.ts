import { UID } from '../../shared/uids';
import { formAnswersModel } from '../forms/models';
import type { Db } from '../platform/database';

type FindUser = (db: Db, documentId: string) => Promise<string | undefined>;

const firstCase =
  (table: string, column: string): FindUser =>
  async (db, documentId) => {
    const row = await db('cases')
      .join(table, `${table}.id`, `cases.${column}`)
      .where(`${table}.document_id`, documentId)
      .first('cases.number');
    return row && `case ${row.number}`;
  };

const USERS: Partial<Record<string, FindUser>> = {
  [UID.campaign]: firstCase('campaigns', 'campaign_id'),
  [UID.status]: firstCase('statuses', 'status_id'),
  [UID.category]: firstCase('categories', 'category_id'),
  [UID.contact]: firstCase('contacts', 'contact_id'),
  async [UID.form](db, documentId) {
    const answers = formAnswersModel.tableName;
    const row = await db(answers)
      .join('forms', 'forms.id', `${answers}.form_id`)
      .join('cases', 'cases.id', `${answers}.case_id`)
      .where('forms.document_id', documentId)
      .first('cases.number');
    return row && `case ${row.number}`;
  },
  async [UID.workflow](db, documentId) {
    const row = await db('campaigns')
      .join('workflows', 'workflows.id', 'campaigns.workflow_id')
      .where('workflows.document_id', documentId)
      .first('campaigns.name');
    if (row) return `campaign ${row.name}`;
    const category = await db('categories')
      .join('workflows', 'workflows.id', 'categories.workflow_id')
      .where('workflows.document_id', documentId)
      .first('categories.name');
    return category && `category ${category.name}`;
  },
};

/**
 * Who needs a record: the first case or campaign that stands on it, in words.
 *
 * @returns undefined when it may go
 */
export async function findUserOf(db: Db, uid: string, documentId: string): Promise<string | undefined> {
  return USERS[uid]?.(db, documentId);
}
