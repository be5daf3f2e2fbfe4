/**
 * `PUT /helpdesk/cases/:documentId/read` — right `cases.read-cases`; answers 204: the reader has seen the case as it was
 * at a revision. A lower one than they have seen already changes nothing.
 */
export namespace MarkCaseRead {
  export interface Request {
    data: { revision: number };
  }
}
