import { useEffect, useRef, useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import type { FieldKind } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import type { EditorProps } from '../editors';
import { Canvas } from './Canvas';
import { FieldProperties } from './FieldProperties';
import { addField, addSection, changeSection, freeKey, newField, removeSection, takenKeys } from './form-changes';
import { FormProperties } from './FormProperties';
import { idAt, sectionId } from './form-order';
import { Palette } from './Palette';
import { SectionProperties } from './SectionProperties';
import { statusesOfForm } from './statuses-of-form';

/** Left what a form is built of, in the middle the form, right the properties of what is selected in it. */
export function FormBuilder({ value: form, live, configuration, problems, place, onChange }: EditorProps<FormDocument>) {
  const text = useText();
  const localised = useLocalised();
  const { notifyStatus } = useNotifyAT();
  const [selected, setSelected] = useState<string>();
  const [selections, setSelections] = useState(0);
  const properties = useRef<HTMLElement>(null);
  const field = form.fields.find(({ key }) => key === selected);
  const section = form.sections?.find(({ key }) => sectionId(key) === selected);
  const statuses = statusesOfForm(form.slug, configuration).map(({ key, name }) => ({ value: key, name: localised(name) || key }));
  const others = configuration.forms.filter(({ slug }) => slug !== form.slug);

  useEffect(() => {
    if (place) select(idAt(place.path));
    // Only when somebody asks to go there, not when the form changes afterwards.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);

  /** Properties begin anew with what is selected, but not with a new key of the same field. */
  function select(id: string | undefined): void {
    setSelected(id);
    setSelections(selections + 1);
  }
  function handleRemoved(): void {
    select(undefined);
    // The button that had the focus is gone.
    requestAnimationFrame(() => properties.current?.focus());
  }
  function handleAdd(kind: FieldKind): void {
    const label = text(`designer.form.kind.${kind}`);
    const key = freeKey(kind, takenKeys(form, live));
    onChange(addField(form, newField(kind, key, {}, statuses[0]?.value), selected));
    select(key);
    notifyStatus(text('designer.form.added', { name: label }));
  }
  function handleAddSection(): void {
    const taken = [...(form.sections ?? []), ...(live?.sections ?? [])].map(({ key }) => key);
    const key = freeKey('section', taken);
    onChange(addSection(form, { key, title: {} }));
    select(sectionId(key));
    notifyStatus(text('designer.form.added', { name: text('designer.form.section') }));
  }

  function propertiesOfSelected(): JSX.Element {
    if (field) {
      return (
        <FieldProperties
          key={selections}
          field={field}
          form={form}
          live={live}
          statuses={statuses}
          onChange={onChange}
          onRename={setSelected}
          onRemoved={handleRemoved}
        />
      );
    }
    if (section) {
      return (
        <SectionProperties
          key={selections}
          section={section}
          path={`forms.${form.slug}.sections.${section.key}`}
          fields={form.fields.filter((one) => one.section !== section.key)}
          onChange={(changes) => onChange(changeSection(form, section.key, changes))}
          onRemove={() => {
            onChange(removeSection(form, section.key));
            handleRemoved();
          }}
        />
      );
    }
    return <FormProperties form={form} knownConsents={[...new Set(others.flatMap(({ consents = [] }) => consents))]} onChange={onChange} />;
  }

  return (
    <Frame>
      <Columns>
        <Palette onAdd={handleAdd} onAddSection={handleAddSection} />
        <Canvas form={form} problems={problems} selected={field || section ? selected : undefined} onSelect={select} onChange={onChange} />
        <Properties ref={properties} tabIndex={-1} aria-label={text('designer.selected')}>
          {propertiesOfSelected()}
        </Properties>
      </Columns>
    </Frame>
  );
}

const Frame = styled.div`
  container-type: inline-size;
`;

/* The room depends on what stands beside the editor, so its own width decides. */
const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  @container (min-width: 64rem) {
    grid-template-columns: minmax(0, 1fr) 30rem;

    > :first-child {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 84rem) {
    grid-template-columns: 16rem minmax(0, 1fr) 32rem;

    > :first-child {
      grid-column: auto;
    }

    > :not(:nth-child(2)) {
      position: sticky;
      top: ${({ theme }) => theme.spaces[4]};
      /* Of the window, what header, tabs and problems leave. */
      max-height: calc(100vh - 25rem);
      overflow-y: auto;
    }
  }
`;

const Properties = styled.aside`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;
