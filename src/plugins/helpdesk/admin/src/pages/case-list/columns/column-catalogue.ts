import type { CaseSort } from '../../../../../shared/contracts/cases';
import { CASE_COLUMNS, type CaseColumn } from '../../../../../shared/contracts/views';
import type { TextId } from '../../../components/use-text';

export interface Column {
  id: CaseColumn;
  label: string;
  /** px; the least of the one that `isWide`, which takes what is left */
  width: number;
  isWide?: boolean;
  sort?: CaseSort;
  /** The header is there for screen readers only. */
  isLabelHidden?: boolean;
  /** Of a form field, the title of its form */
  form?: string;
}

type Facts = Pick<Column, 'width' | 'isWide' | 'sort' | 'isLabelHidden'> & { label: TextId };
type OwnColumn = (typeof CASE_COLUMNS)[number];

const FACTS: Record<OwnColumn, Facts> = {
  source: { label: 'column.source', width: 40, isLabelHidden: true },
  number: { label: 'column.number', width: 126, sort: 'number' },
  subject: { label: 'column.subject', width: 168, isWide: true, sort: 'subject' },
  contact: { label: 'column.contact', width: 130 },
  campaign: { label: 'column.campaign', width: 110 },
  category: { label: 'field.category', width: 120 },
  status: { label: 'column.status', width: 124 },
  owner: { label: 'column.owner', width: 124 },
  tags: { label: 'field.tags', width: 130 },
  priority: { label: 'field.priority', width: 80, sort: 'priority' },
  createdAt: { label: 'column.created', width: 96, sort: 'createdAt' },
  updatedAt: { label: 'column.updated', width: 96, sort: 'updatedAt' },
  deadlineAt: { label: 'field.deadlineAt', width: 96, sort: 'deadlineAt' },
  callbackAt: { label: 'column.callback', width: 104, sort: 'callbackAt' },
  firstResponse: { label: 'column.first-response', width: 112 },
};

const WIDTH_OF_ANSWER = 150;

/** A form field that can be a column, with its name in the reader's language. */
export interface AnswerColumn {
  id: CaseColumn;
  label: string;
  /** Title of its form */
  form: string;
}

/** Every column there is, those of the product first. */
export function columnCatalogue(text: (id: TextId) => string, answers: readonly AnswerColumn[]): Column[] {
  const own = CASE_COLUMNS.map((id): Column => ({ id, ...FACTS[id], label: text(FACTS[id].label) }));
  return [...own, ...answers.map((answer): Column => ({ ...answer, width: WIDTH_OF_ANSWER }))];
}

/** What a column is called among all: fields of several forms may have the same name. */
export function columnName({ label, form }: Pick<Column, 'label' | 'form'>): string {
  return form ? `${form}: ${label}` : label;
}

/** The column by which a case is opened, so that no list is without it. */
export const OPENING_COLUMN: CaseColumn = 'subject';

/**
 * The columns of a list in their order. Fields that are no columns any more, because their form is gone, are left out.
 *
 * @param widths px, as the reader set them
 */
export function shownColumns(ids: readonly CaseColumn[], catalogue: readonly Column[], widths: Readonly<Record<string, number>>): Column[] {
  const whole = ids.includes(OPENING_COLUMN) ? ids : [OPENING_COLUMN, ...ids];
  return whole.flatMap((id) => {
    const column = catalogue.find((one) => one.id === id);
    if (!column) return [];
    return column.isWide ? column : { ...column, width: widths[id] ?? column.width };
  });
}
