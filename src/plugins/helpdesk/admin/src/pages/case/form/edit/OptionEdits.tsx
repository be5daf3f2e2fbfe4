import { Button, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Eye, EyeStriked, Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import type { FormEdit } from '../../../../../../shared/form-edits';
import type { FormOption } from '../../../../../../shared/form-fields';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import { LanguageSwitch } from '../../../designer/inputs/LanguageSwitch';
import { PropertyGroup } from '../../../designer/inputs/PropertyGroup';
import { StepButtons } from '../../../designer/inputs/StepButtons';
import { useEditingLanguage, withText } from '../../../designer/inputs/use-editing-language';
import { useLanguageName } from '../../../designer/inputs/use-language-name';
import { addOption } from '../../../designer/form/option-changes';
import { withMoved } from '../../../designer/inputs/with-changes';
import { labelEdit, type MissingText } from './pending-edits';

interface OptionEditsProps {
  /** Key of the field */
  field: string;
  options: FormOption[];
  missing: MissingText[];
  onEdit: (edit: FormEdit) => void;
}

/** What may be changed about what a field offers (R45): entries are renamed, added, hidden and put in order, never deleted. */
export function OptionEdits({ field, options, missing, onEdit }: OptionEditsProps) {
  const text = useText();
  const localised = useLocalised();
  const languageName = useLanguageName();
  const { languages, language, setLanguage, empty } = useEditingLanguage(options.map(({ label }) => label));
  const title = text('designer.form.options');
  const keys = options.map(({ key }) => key);
  const offered = options.filter(({ hidden }) => !hidden).length;

  function addOne(): void {
    const added = addOption(options, []).at(-1);
    if (added) onEdit({ edit: 'add-option', field, option: added });
  }

  return (
    <PropertyGroup title={title}>
      <LanguageSwitch label={title} languages={languages} language={language} empty={empty} onChange={setLanguage} />
      <List>
        {options.map(({ key, label, hidden = false }, index) => {
          const name = localised(label) || key;
          const isMissing = missing.some((one) => one.field === field && one.option === key);
          return (
            <Option key={key} data-hidden={hidden || undefined}>
              <TextInput
                size="S"
                lang={language}
                value={label[language] ?? ''}
                placeholder={name}
                hasError={isMissing}
                aria-invalid={isMissing || undefined}
                aria-label={text('designer.form.option.label', { key, language: languageName(language) })}
                onChange={({ target }) =>
                  onEdit({ edit: 'set-option-label', field, option: key, label: labelEdit(label, withText(label, language, target.value)) })
                }
              />
              <StepButtons
                name={name}
                index={index}
                count={options.length}
                onStep={(step) => onEdit({ edit: 'order-options', field, options: withMoved(keys, index, index + step) })}
              />
              <IconButton
                size="XS"
                variant="ghost"
                label={text(hidden ? 'designer.form.option.show' : 'designer.form.option.hide', { name })}
                // One entry at least has to be offered.
                disabled={!hidden && offered <= 1}
                onClick={() => onEdit({ edit: 'set-option-hidden', field, option: key, hidden: !hidden })}
              >
                {hidden ? <Eye /> : <EyeStriked />}
              </IconButton>
            </Option>
          );
        })}
      </List>
      {missing.some((one) => one.field === field && one.option !== undefined) && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {text('form.edit.option-missing')}
        </Typography>
      )}
      <div>
        <Button variant="tertiary" size="S" startIcon={<Plus />} onClick={addOne}>
          {text('designer.form.option.add')}
        </Button>
      </div>
      <Typography variant="pi" textColor="neutral600">
        {text('form.edit.options-hint')}
      </Typography>
    </PropertyGroup>
  );
}

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  list-style: none;
`;

const Option = styled.li`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;

  > :first-child {
    flex: 1 1 auto;
  }

  &[data-hidden] input {
    text-decoration: line-through;
  }
`;
