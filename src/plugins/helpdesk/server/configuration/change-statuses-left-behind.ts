import type { Core } from '@strapi/strapi';
import type { StatusMove, WorkflowDocument } from '../../shared/contracts/configuration';
import { UID } from '../../shared/uids';
import { changeCase } from '../cases/change-case';
import type { Origin } from '../platform/actor';
import type { Db } from '../platform/database';
import { readCatalogue } from './catalogue-store';

interface StatusRow {
  id: number;
  key: string;
  document_id: string;
}

/**
 * Takes the statuses out of use that a workflow no longer has. Cases in them go where the document says; what is left
 * in one is closed, and stays in it. A status that cases or their history know is kept, retired; any other is deleted.
 */
export async function changeStatusesLeftBehind(
  strapi: Core.Strapi,
  db: Db,
  { workflow, moves, origin }: { workflow: WorkflowDocument; moves: StatusMove[]; origin: Origin },
): Promise<void> {
  const rows: StatusRow[] = await db('statuses')
    .join('workflows', 'workflows.id', 'statuses.workflow_id')
    .where('workflows.slug', workflow.slug)
    .select('statuses.id', 'statuses.key', 'statuses.document_id');
  const gone = rows.filter(({ key }) => !workflow.statuses.some((status) => status.key === key));
  const catalogue =
    gone.length > 0 && moves.length > 0 ? await readCatalogue(db, (problem) => strapi.log.warn(`[helpdesk] ${problem}`)) : null;

  for (const status of gone) {
    const to = moves.find(({ from }) => from === status.key)?.to;
    if (to && catalogue) {
      const cases: string[] = await db('cases').where({ status_id: status.id }).orderBy('id').pluck('document_id');
      for (const documentId of cases) {
        await changeCase(strapi, { documentId, data: { status: to }, origin: { ...origin, cause: 'configuration' }, forcedBy: catalogue });
      }
    }
    const isKnown =
      (await db('cases').where({ status_id: status.id }).first('id')) ??
      (await db('helpdesk_status_spans').where({ status_id: status.id }).first('id'));
    if (isKnown) await strapi.documents(UID.status).update({ documentId: status.document_id, data: { retired: true } } as never);
    else await strapi.documents(UID.status).delete({ documentId: status.document_id });
  }
}
