import { useState } from 'react';
import type { BulkAction } from '../../../../../shared/contracts/bulk';
import type { CaseRow, ListCases } from '../../../../../shared/contracts/cases';
import { BulkBar } from './BulkBar';
import { BulkDialog } from './BulkDialog';
import { campaignsOf, isEmpty, NOTHING, toBulkSelection, type Selection } from './selection';

interface BulkActionsProps {
  selection: Selection;
  /** What the list is narrowed down by */
  matching: Pick<ListCases.Query, 'search' | 'filter'>;
  /** Of the page in sight */
  rows: readonly CaseRow[];
  total: ListCases.Response['meta']['total'] | undefined;
  onChange: (change: (before: Selection) => Selection) => void;
  /** With the id of the job */
  onStarted: (id: string) => void;
}

/** The bar below a list with a selection, and the dialog of the action that was chosen there. */
export function BulkActions({ selection, matching, rows, total, onChange, onStarted }: BulkActionsProps) {
  const [kind, setKind] = useState<BulkAction['kind'] | null>(null);
  if (isEmpty(selection)) return null;
  return (
    <>
      <BulkBar
        selection={selection}
        total={total}
        onSelectAll={() => onChange(() => ({ ids: [], isAll: true }))}
        onClear={() => onChange(() => NOTHING)}
        onAct={setKind}
      />
      {kind && (
        <BulkDialog
          kind={kind}
          selection={toBulkSelection(selection, matching)}
          campaigns={campaignsOf(selection, rows)}
          onStarted={({ id }) => {
            setKind(null);
            onChange(() => NOTHING);
            onStarted(id);
          }}
          onClose={() => setKind(null)}
        />
      )}
    </>
  );
}
