import type { ReactNode } from 'react';
import { useSortable } from '@dnd-kit/sortable';
import { CrossCircle, Drag, Filter, WarningCircle } from '@strapi/icons';
import type { Problem } from '../../../../../shared/problems';
import { useText } from '../../../components/use-text';
import { StepButtons } from '../inputs/StepButtons';
import { Handle, Marks, Pick, Required, Row, RowLabel } from './canvas-styles';
import { Mark } from './Mark';

/** What the canvas knows of a row, whatever stands in it. */
export interface RowProps {
  isSelected: boolean;
  /** What the server found wrong with it */
  problem: Pick<Problem, 'severity' | 'message'> | undefined;
  /** Place in the order of the form, and how many there are */
  index: number;
  count: number;
  onSelect: () => void;
  onStep: (step: 1 | -1) => void;
}

interface CanvasRowProps extends RowProps {
  id: string;
  name: string;
  /** What it is, such as the kind of the field */
  title: string;
  icon: ReactNode;
  /** Sections are moved with their buttons only, their fields with them. */
  isSection?: boolean;
  isRequired?: boolean;
  isConditional: boolean;
  isHidden?: boolean;
  /** Further signs */
  children?: ReactNode;
}

/** A line of the form that is being built: dragged, stepped, selected. */
export function CanvasRow(props: CanvasRowProps) {
  const { id, name, title, icon, isSection = false, isRequired, isConditional, isHidden, problem, isSelected, children } = props;
  const text = useText();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled: { draggable: isSection },
    attributes: { roleDescription: text('designer.form.drag.role') },
  });
  return (
    <Row
      ref={setNodeRef}
      style={{ transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined, transition }}
      data-heading={isSection || undefined}
      data-selected={isSelected || undefined}
      data-hidden={isHidden || undefined}
      data-dragging={isDragging || undefined}
    >
      {!isSection && (
        <Handle
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={text('designer.form.drag.handle', { name })}
        >
          <Drag aria-hidden />
        </Handle>
      )}
      <Pick type="button" aria-pressed={isSelected} title={`${name} · ${title}`} onClick={props.onSelect}>
        {icon}
        <RowLabel>{name}</RowLabel>
        {isRequired && <Required aria-label={text('designer.form.required')}>*</Required>}
      </Pick>
      <Marks>
        {problem && (
          <Mark label={problem.message} severity={problem.severity}>
            {problem.severity === 'error' ? <CrossCircle /> : <WarningCircle />}
          </Mark>
        )}
        {isConditional && (
          <Mark label={text('designer.form.mark.conditional')}>
            <Filter />
          </Mark>
        )}
        {children}
      </Marks>
      <StepButtons name={name} index={props.index} count={props.count} onStep={props.onStep} />
    </Row>
  );
}
