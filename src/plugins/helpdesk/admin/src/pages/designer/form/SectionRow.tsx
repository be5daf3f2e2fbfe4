import { Stack } from '@strapi/icons';
import type { FormSection } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { CanvasRow, type RowProps } from './CanvasRow';
import { sectionId } from './form-order';

/** The heading of a section in the form that is being built; fields are dropped under it. */
export function SectionRow({ section, ...row }: RowProps & { section: FormSection }) {
  const text = useText();
  const localised = useLocalised();
  const title = text('designer.form.section');
  return (
    <CanvasRow
      {...row}
      id={sectionId(section.key)}
      name={localised(section.title) || section.key}
      title={title}
      icon={<Stack aria-label={title} />}
      isSection
      isConditional={section.visibleWhen !== undefined}
    />
  );
}
