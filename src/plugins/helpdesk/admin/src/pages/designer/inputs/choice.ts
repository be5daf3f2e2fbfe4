import type { ReactElement } from 'react';

/** One of what can be chosen. */
export interface Choice<V extends string = string> {
  value: V;
  name: string;
  icon?: ReactElement;
}
