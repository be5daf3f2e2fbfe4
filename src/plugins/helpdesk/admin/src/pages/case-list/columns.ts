import type { CaseSort } from '../../../../shared/contracts/cases';
import type { TextId } from '../../components/use-text';

export interface Column {
  id: 'source' | 'number' | 'subject' | 'contact' | 'campaign' | 'status' | 'owner' | 'created' | 'updated';
  label: TextId;
  sort?: CaseSort;
  /** Of the column; the subject takes what is left. */
  width?: string;
  /** The header is there for screen readers only. */
  isLabelHidden?: boolean;
  /** Shown on wide screens only. */
  isExtra?: boolean;
}

export const COLUMNS: readonly Column[] = [
  { id: 'source', label: 'column.source', width: '4.4rem', isLabelHidden: true },
  { id: 'number', label: 'column.number', width: '12.4rem', sort: 'number' },
  { id: 'subject', label: 'column.subject', sort: 'subject' },
  { id: 'contact', label: 'column.contact', width: '14%' },
  { id: 'campaign', label: 'column.campaign', width: '12%' },
  { id: 'status', label: 'column.status', width: '14%' },
  { id: 'owner', label: 'column.owner', width: '14%' },
  { id: 'created', label: 'column.created', width: '12rem', sort: 'createdAt' },
  { id: 'updated', label: 'column.updated', width: '12rem', sort: 'updatedAt', isExtra: true },
];

/** Of the column with the boxes by which cases are selected; only those see it who can do something with it. */
export const SELECT_WIDTH = '4.8rem';
