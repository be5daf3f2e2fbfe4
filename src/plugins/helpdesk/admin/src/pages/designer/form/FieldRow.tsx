import { EyeStriked, Lock } from '@strapi/icons';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { CanvasRow, type RowProps } from './CanvasRow';
import { KIND_ICONS } from './kind-icons';
import { Mark } from './Mark';

/** A field in the form that is being built. */
export function FieldRow({ field, ...row }: RowProps & { field: FormField }) {
  const text = useText();
  const localised = useLocalised();
  const kind = text(`designer.form.kind.${field.kind}`);
  const Icon = KIND_ICONS[field.kind];
  return (
    <CanvasRow
      {...row}
      id={field.key}
      name={localised(field.label) || field.key}
      title={kind}
      icon={<Icon aria-label={kind} />}
      isRequired={field.required}
      isConditional={field.visibleWhen !== undefined}
      isHidden={field.hidden}
    >
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
    </CanvasRow>
  );
}
