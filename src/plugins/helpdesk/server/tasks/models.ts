import { belongsTo, lowLevelModel, mayOutlive } from '../platform/low-level-model';

const TABLE = 'helpdesk_tasks';

/** Tasks inside a case (R15). They outlive the people who were to do them or did them. */
export const taskModel = lowLevelModel(
  'task',
  TABLE,
  {
    public_id: 'string!',
    case_id: 'integer!',
    title: 'string!',
    assignee_id: 'integer',
    team: 'string',
    due_at: 'datetime',
    done_at: 'datetime',
    done_by_id: 'integer',
    position: 'integer!',
    revision: 'integer!',
    created_at: 'datetime!',
    updated_at: 'datetime!',
  },
  {
    indexes: [
      { name: 'helpdesk_tasks_public_id', columns: ['public_id'], type: 'unique' },
      { name: 'helpdesk_tasks_case_idx', columns: ['case_id', 'done_at'] },
      { name: 'helpdesk_tasks_assignee_idx', columns: ['assignee_id', 'done_at', 'due_at'] },
    ],
    references: { case_id: belongsTo('cases'), assignee_id: mayOutlive('admin_users'), done_by_id: mayOutlive('admin_users') },
  },
);
