/**
 * The files that a person chose, by the path of the field they chose them for. They outlive the fields, which are made
 * anew in another language.
 *
 * @typedef {ReturnType<typeof createAttachedFiles>} AttachedFiles
 */
export function createAttachedFiles() {
  /** @type {Map<string, File[]>} */
  const lists = new Map();

  /** @param {string} path */
  function of(path) {
    const list = lists.get(path) ?? [];
    lists.set(path, list);
    return list;
  }

  return {
    /** The list of a field, to be changed in place. */
    of,
    /** In the order in which they are sent. @param {string[]} paths of the fields that are shown */
    sent: (paths) => paths.flatMap((path) => of(path).map((file) => ({ path, file }))),
    isEmpty: () => [...lists.values()].every((list) => list.length === 0),
    clear: () => lists.clear(),
  };
}
