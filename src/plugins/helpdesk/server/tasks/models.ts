import { belongsToCase, lowLevelModel } from '../platform/low-level-model';

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
    foreignKeys: [belongsToCase(TABLE), pointsToAdminUser('assignee'), pointsToAdminUser('done_by')],
  },
);

function pointsToAdminUser(role: 'assignee' | 'done_by') {
  return {
    name: `${TABLE}_${role}_fk`,
    columns: [`${role}_id`],
    referencedTable: 'admin_users',
    referencedColumns: ['id'],
    onDelete: 'SET NULL' as const,
  };
}
