/**
 * Text that was not sent yet, kept for as long as the tab lives.
 *
 * @typedef {object} Draft
 * @property {Record<string, import('./field-rules.js').Raw>} values by field path
 * @property {boolean} hadFiles files themselves are not kept
 * @property {{ key: string, content: string } | null} attempt the last sending whose outcome may be unknown
 */

/** @param {string} campaign @param {string} form */
export function openDraft(campaign, form) {
  const name = `helpdesk.draft.${campaign}.${form}`;
  return {
    /** @returns {Draft | null} */
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(name) ?? 'null');
      } catch {
        return null;
      }
    },
    /** @param {Draft} draft */
    write(draft) {
      try {
        sessionStorage.setItem(name, JSON.stringify(draft));
      } catch {
        // Storage is full or switched off: the page works on without a draft.
      }
    },
    clear() {
      try {
        sessionStorage.removeItem(name);
      } catch {
        // As above.
      }
    },
  };
}
