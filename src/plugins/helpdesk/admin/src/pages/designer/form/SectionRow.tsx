import { useSortable } from '@dnd-kit/sortable';
import { Filter, Stack, WarningCircle } from '@strapi/icons';
import type { FormSection } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { StepButtons } from '../inputs/StepButtons';
import { Marks, Pick, Row, RowLabel } from './canvas-styles';
import type { RowProps } from './FieldRow';
import { sectionId } from './form-order';
import { Mark } from './Mark';

/** The heading of a section. Fields are dropped under it; it is moved with its buttons, its fields with it. */
export function SectionRow({ section, isSelected, problem, index, count, onSelect, onStep }: RowProps & { section: FormSection }) {
  const text = useText();
  const localised = useLocalised();
  const { setNodeRef, transform, transition } = useSortable({ id: sectionId(section.key), disabled: { draggable: true } });
  const name = localised(section.title) || section.key;
  return (
    <Row
      ref={setNodeRef}
      style={{ transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined, transition }}
      data-heading
      data-selected={isSelected || undefined}
    >
      <Pick type="button" aria-pressed={isSelected} onClick={onSelect}>
        <Stack aria-label={text('designer.form.section')} />
        <RowLabel>{name}</RowLabel>
      </Pick>
      <Marks>
        {problem && (
          <Mark label={problem} isProblem>
            <WarningCircle />
          </Mark>
        )}
        {section.visibleWhen && (
          <Mark label={text('designer.form.mark.conditional')}>
            <Filter />
          </Mark>
        )}
      </Marks>
      <StepButtons name={name} index={index} count={count} onStep={onStep} />
    </Row>
  );
}
