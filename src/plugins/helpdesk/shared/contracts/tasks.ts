/**
 * Tasks inside a case (R15). The same calls stand below `/helpdesk` for the admin panel, with the rights named here,
 * and below `/api/helpdesk` for API tokens, with Strapi's scopes `tasks.find`, `tasks.add`, `tasks.change` and
 * `tasks.remove`.
 */

export interface Task {
  id: string;
  title: string;
  assignee: { id: number; name: string } | null;
  /** Key of a team; beside an assignee it says in whose queue the task is. */
  team: string | null;
  /** ISO 8601, UTC, as every time here */
  dueAt: string | null;
  doneAt: string | null;
  /** The admin user who did it; null while it is open, and when a token or code said so. */
  doneBy: { id: number; name: string } | null;
  createdAt: string;
  updatedAt: string;
  revision: number;
}

export interface NewTask {
  /** 1–255 characters */
  title: string;
  /** Database id or documentId of an active admin user who may see cases */
  assignee?: number | string | null;
  /** At most 80 characters */
  team?: string | null;
  /** ISO 8601 with its offset */
  dueAt?: string | null;
}

/** What the case is at after a change of its tasks: each counts its revision up. */
interface Meta {
  caseRevision: number;
}

/** `GET …/cases/:documentId/tasks` — right `cases.read-cases`; all of them, in their order */
export namespace ListTasks {
  export interface Response {
    data: Task[];
  }
}

/** `POST …/cases/:documentId/tasks` — right `cases.edit-cases`; answers 201 */
export namespace AddTask {
  export interface Request {
    data: NewTask;
  }
  export interface Response {
    data: Task;
    meta: Meta;
  }
}

/** `PUT …/cases/:documentId/tasks/:taskId` — right `cases.edit-cases`; fields left out stay */
export namespace ChangeTask {
  export interface Request {
    data: Partial<NewTask> & {
      done?: boolean;
      /** The task's revision that was read: 409 when it is another one by now. */
      revision?: number;
    };
  }
  export interface Response {
    data: Task;
    meta: Meta;
  }
}

/** `DELETE …/cases/:documentId/tasks/:taskId?revision=…` — right `cases.edit-cases` */
export namespace DeleteTask {
  export interface Query {
    /** As in `ChangeTask` */
    revision?: number;
  }
  export interface Response {
    data: { id: string };
    meta: Meta;
  }
}
