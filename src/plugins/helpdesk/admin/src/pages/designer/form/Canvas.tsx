import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Typography } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import { styled } from 'styled-components';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import type { Problem } from '../../../../../shared/problems';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { problemAt } from '../inputs/problem-text';
import { Pick, Row, RowLabel } from './canvas-styles';
import { FieldRow } from './FieldRow';
import { moveField, stepField, stepSection } from './form-changes';
import { orderOf, partsOf, sectionId } from './form-order';
import { SectionRow } from './SectionRow';
import { useDragTexts } from './use-drag-texts';

interface CanvasProps {
  form: FormDocument;
  problems: Problem[];
  /** Key of a field or id of a section; undefined for the form itself */
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  onChange: (form: FormDocument) => void;
}

/** The form as it stands: sections and fields, one under another, put in order with pointer, keyboard or buttons. */
export function Canvas({ form, problems, selected, onSelect, onChange }: CanvasProps) {
  const text = useText();
  const localised = useLocalised();
  const order = orderOf(form);
  const parts = partsOf(form);
  const path = `forms.${form.slug}`;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useDragTexts(nameOf);

  function nameOf(id: string): string {
    const field = form.fields.find(({ key }) => key === id);
    const section = form.sections?.find(({ key }) => sectionId(key) === id);
    return localised(field?.label ?? section?.title) || id;
  }
  function handleDragEnd({ active, over }: DragEndEvent): void {
    if (over && over.id !== active.id) onChange(moveField(form, String(active.id), String(over.id)));
  }

  return (
    <Frame aria-label={text('designer.form.canvas')}>
      <Title data-selected={selected === undefined || undefined} as="div">
        <Pick type="button" aria-pressed={selected === undefined} onClick={() => onSelect(undefined)}>
          <Cog aria-hidden />
          <RowLabel>
            <strong>{localised(form.title) || form.slug}</strong>
          </RowLabel>
        </Pick>
      </Title>
      {order.length === 0 && (
        <Typography textColor="neutral600" tag="p" textAlign="center" padding={6}>
          {text('designer.form.empty')}
        </Typography>
      )}
      <DndContext sensors={sensors} collisionDetection={closestCenter} accessibility={accessibility} onDragEnd={handleDragEnd}>
        <SortableContext items={order} strategy={verticalListSortingStrategy}>
          <Rows>
            {parts.flatMap(({ section, fields }, part) => [
              section && (
                <SectionRow
                  key={sectionId(section.key)}
                  section={section}
                  isSelected={selected === sectionId(section.key)}
                  problem={problemAt(problems, `${path}.sections.${section.key}`)}
                  index={part - 1}
                  count={parts.length - 1}
                  onSelect={() => onSelect(sectionId(section.key))}
                  onStep={(step) => onChange(stepSection(form, section.key, step))}
                />
              ),
              ...fields.map((field) => (
                <FieldRow
                  key={field.key}
                  field={field}
                  isSelected={selected === field.key}
                  problem={problemAt(problems, `${path}.fields.${field.key}`)}
                  index={order.indexOf(field.key)}
                  count={order.length}
                  onSelect={() => onSelect(field.key)}
                  onStep={(step) => onChange(stepField(form, field.key, step))}
                />
              )),
            ])}
          </Rows>
        </SortableContext>
      </DndContext>
    </Frame>
  );
}

const Frame = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  align-content: start;
  min-width: 0;
`;

const Title = styled(Row)``;

const Rows = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;
`;
