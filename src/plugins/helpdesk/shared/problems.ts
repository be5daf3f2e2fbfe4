/** What is wrong with a part of the configuration, or worth a second look. An error is not published. */
export interface Problem {
  /** Where: names and keys joined by dots, list entries by their number, such as `workflows.support.transitions.3.to`. */
  path: string;
  severity: 'error' | 'warning';
  /** Short name of what was found, such as `unreachable`. */
  rule: string;
  message: string;
}
