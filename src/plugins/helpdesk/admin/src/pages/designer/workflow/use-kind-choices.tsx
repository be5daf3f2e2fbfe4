import { useMemo } from 'react';
import { STATUS_KINDS, type StatusKind } from '../../../../../shared/status-kinds';
import { useText } from '../../../components/use-text';
import { useStatusDot } from '../../../components/use-status-dot';
import type { Choice } from '../inputs/choice';

/** Every status kind, with the dot of its colour. */
export function useKindChoices(): Choice<StatusKind>[] {
  const text = useText();
  const dot = useStatusDot();
  return useMemo(() => STATUS_KINDS.map((kind) => ({ value: kind, name: text(`status-kind.${kind}`), icon: dot(kind) })), [text, dot]);
}
