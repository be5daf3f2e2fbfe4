import { useState } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { actionId } from '../../../../../shared/permissions';
import { BulkJobDialog } from './BulkJobDialog';
import { BulkJobsMenu } from './BulkJobsMenu';

const TO_EDIT_IN_BULK = [{ action: actionId('cases.bulk-edit-cases'), subject: null }];

/** Bulk actions that were started, for those who may start some. */
export function BulkJobs({ onFinished }: { onFinished: () => void }) {
  const { allowedActions } = useRBAC(TO_EDIT_IN_BULK);
  const [openJob, setOpenJob] = useState<string | null>(null);
  if (!allowedActions.canBulkEditCases) return null;
  return (
    <>
      <BulkJobsMenu onOpen={setOpenJob} onFinished={onFinished} />
      {openJob && <BulkJobDialog id={openJob} onFinished={onFinished} onClose={() => setOpenJob(null)} />}
    </>
  );
}
