import type { GetStatusOptions } from '../../shared/contracts/cases';
import type { StatusOption } from './evaluate-transition';

/** An option of the status menu as the HTTP calls tell it. */
export function statusOptionView({ status, isCurrent, label, hasWayBack, unmet }: StatusOption): GetStatusOptions.Option {
  return {
    documentId: status.documentId,
    key: status.key,
    name: status.name,
    kind: status.kind,
    help: status.help ?? null,
    due: status.due ?? null,
    isCurrent,
    label,
    hasWayBack,
    unmet,
  };
}
