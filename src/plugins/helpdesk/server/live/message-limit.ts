/** Counts what one connection sends. */
export interface MessageLimit {
  /** @param now in ms since the epoch @returns false once there were too many within the window */
  count(now: number): boolean;
}

/** A window that begins with the first message after the one before: cheap, and exact enough to stop a flood. */
export function createMessageLimit(messages: number, windowMs: number): MessageLimit {
  let began = 0;
  let counted = 0;
  return {
    count(now) {
      if (now - began >= windowMs) {
        began = now;
        counted = 0;
      }
      counted += 1;
      return counted <= messages;
    },
  };
}
