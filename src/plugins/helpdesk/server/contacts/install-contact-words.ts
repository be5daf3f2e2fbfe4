import type { Core } from '@strapi/strapi';
import { fromJson } from '../platform/columns';
import { inTransaction } from '../platform/database';
import { replaceWords, unwordedContacts } from './contact-store';

const BATCH = 200;

/** Makes contacts findable that were written before contacts had words: once, on the first boot with them. */
export async function installContactWords(strapi: Core.Strapi): Promise<void> {
  let count = 0;
  for (let done = false; !done;) {
    done = await inTransaction(strapi, async ({ trx }) => {
      const rows = await unwordedContacts(trx, BATCH);
      for (const row of rows) {
        await replaceWords(trx, row.id, {
          displayName: row.display_name ?? '',
          companyName: row.company_name,
          emails: fromJson<string[] | null>(row.emails) ?? [],
          phones: fromJson<string[] | null>(row.phones) ?? [],
        });
      }
      count += rows.length;
      return rows.length < BATCH;
    });
  }
  if (count > 0) strapi.log.info(`${count} contacts can be found by the beginnings of their words now.`);
}
