import { useSortable } from '@dnd-kit/sortable';
import { Drag, EyeStriked, Filter, Lock, WarningCircle } from '@strapi/icons';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { StepButtons } from '../inputs/StepButtons';
import { Handle, Marks, Pick, Required, Row, RowLabel } from './canvas-styles';
import { KIND_ICONS } from './kind-icons';
import { Mark } from './Mark';

export interface RowProps {
  isSelected: boolean;
  /** What the server found wrong with it */
  problem: string | undefined;
  /** Place in the order of the form, and how many there are */
  index: number;
  count: number;
  onSelect: () => void;
  onStep: (step: 1 | -1) => void;
}

/** A field in the form that is being built. */
export function FieldRow({ field, isSelected, problem, index, count, onSelect, onStep }: RowProps & { field: FormField }) {
  const text = useText();
  const localised = useLocalised();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: field.key,
    attributes: { roleDescription: text('designer.form.drag.role') },
  });
  const name = localised(field.label) || field.key;
  const kind = text(`designer.form.kind.${field.kind}`);
  const Icon = KIND_ICONS[field.kind];

  return (
    <Row
      ref={setNodeRef}
      style={{ transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined, transition }}
      data-selected={isSelected || undefined}
      data-hidden={field.hidden || undefined}
      data-dragging={isDragging || undefined}
    >
      <Handle
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={text('designer.form.drag.handle', { name })}
      >
        <Drag aria-hidden />
      </Handle>
      <Pick type="button" aria-pressed={isSelected} title={`${name} · ${kind}`} onClick={onSelect}>
        <Icon aria-label={kind} />
        <RowLabel>{name}</RowLabel>
        {field.required && <Required aria-label={text('designer.form.required')}>*</Required>}
      </Pick>
      <Marks>
        {problem && (
          <Mark label={problem} isProblem>
            <WarningCircle />
          </Mark>
        )}
        {field.visibleWhen && (
          <Mark label={text('designer.form.mark.conditional')}>
            <Filter />
          </Mark>
        )}
        {field.readOnly && (
          <Mark label={text('designer.form.read-only')}>
            <Lock />
          </Mark>
        )}
        {field.hidden && (
          <Mark label={text('designer.form.mark.hidden')}>
            <EyeStriked />
          </Mark>
        )}
      </Marks>
      <StepButtons name={name} index={index} count={count} onStep={onStep} />
    </Row>
  );
}
