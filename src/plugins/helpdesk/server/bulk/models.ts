import { belongsTo, lowLevelModel, mayOutlive } from '../platform/low-level-model';

/**
 * Bulk actions: what is to be done, by whom, and how far it is. A job belongs to the worker that holds its lease; the
 * counts are moved in the transaction of each case.
 */
export const bulkJobModel = lowLevelModel(
  'bulk-job',
  'helpdesk_bulk_jobs',
  {
    public_id: 'string!',
    action: 'json!',
    target: 'json',
    state: 'string!',
    user_id: 'integer',
    user_name: 'string!',
    // In which the results say why a case was refused; English without it.
    language: 'string',
    correlation_id: 'string!',
    total: 'integer!',
    changed: 'integer!',
    unchanged: 'integer!',
    refused: 'integer!',
    failed: 'integer!',
    created_at: 'datetime!',
    started_at: 'datetime',
    finished_at: 'datetime',
    // When a worker last turned to it, so that jobs take turns.
    served_at: 'datetime!',
    lease_owner: 'string',
    lease_until: 'datetime',
  },
  {
    indexes: [
      { name: 'helpdesk_bulk_jobs_public_id', columns: ['public_id'], type: 'unique' },
      { name: 'helpdesk_bulk_jobs_due_idx', columns: ['state', 'served_at'] },
      { name: 'helpdesk_bulk_jobs_user_idx', columns: ['user_id', 'id'] },
    ],
    references: { user_id: mayOutlive('admin_users') },
  },
);

/** One row per case of a job: its turn, and what became of it. The number stays when the case is deleted. */
export const bulkCaseModel = lowLevelModel(
  'bulk-case',
  'helpdesk_bulk_cases',
  {
    job_id: 'integer!',
    case_id: 'integer',
    case_number: 'string!',
    position: 'integer!',
    outcome: 'string!',
    reasons: 'json',
  },
  {
    indexes: [
      { name: 'helpdesk_bulk_cases_once', columns: ['job_id', 'case_id'], type: 'unique' },
      { name: 'helpdesk_bulk_cases_position_idx', columns: ['job_id', 'position'] },
      { name: 'helpdesk_bulk_cases_outcome_idx', columns: ['job_id', 'outcome', 'position'] },
      { name: 'helpdesk_bulk_cases_case_idx', columns: ['case_id'] },
    ],
    references: { job_id: belongsTo('helpdesk_bulk_jobs'), case_id: mayOutlive('cases') },
  },
);
