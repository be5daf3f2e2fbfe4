import type { Db } from '../platform/database';
import { configurationGenerationModel } from './models';

const TABLE = configurationGenerationModel.tableName;

/** Says that the configuration is another; to be called in the transaction that writes it. */
export async function countGenerationUp(db: Db): Promise<void> {
  await db(TABLE)
    .insert({ id: 1, generation: 1 })
    .onConflict('id')
    .merge({ generation: db.raw('?? + 1', [`${TABLE}.generation`]) });
}

/** How often the configuration was written; 0 before the first time. */
export async function readGeneration(db: Db): Promise<number> {
  const row: { generation: number } | undefined = await db(TABLE).where({ id: 1 }).first('generation');
  return row?.generation ?? 0;
}
