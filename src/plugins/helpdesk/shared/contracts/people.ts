/** A colleague with what guards and routing ask for (R34, R36, R85). */
export interface Colleague {
  id: number;
  name: string;
  email: string;
  isActive: boolean;
  /** Codes of roles. */
  roles: string[];
  /** What the roles are called, in the same order. */
  roleNames: string[];
  /** Keys of teams and skills. */
  teams: string[];
  skills: string[];
}

/** `GET …/people` */
export namespace ListPeople {
  export interface Response {
    data: Colleague[];
  }
}

/** `PUT …/people/:id` with `{ data: { teams?, skills? } }`: makes the list what it should be; one that is absent stays */
export namespace ChangeColleague {
  export interface Response {
    data: Colleague;
  }
}

/** `GET /helpdesk/owners` — right `cases.edit-cases`: who may own cases (R7), by name */
export namespace ListOwners {
  export interface Response {
    data: { id: number; name: string }[];
  }
}
