import type { StoredAnswers } from './stored-answers';

/** Names of the files that the answers of a case name, former answers among them. */
export function answeredFiles(stored: StoredAnswers[]): Set<string> {
  const names = stored.flatMap(({ definition, answers, former, formerFields }) => [
    ...definition.fields.filter(({ kind }) => kind === 'file').map(({ key }) => answers[key]),
    ...former.filter(({ key, version }) => formerFields.get(version)?.get(key)?.kind === 'file').map(({ value }) => value),
  ]);
  return new Set(names.flatMap((answer) => (Array.isArray(answer) ? answer : [])).filter((name) => typeof name === 'string'));
}
