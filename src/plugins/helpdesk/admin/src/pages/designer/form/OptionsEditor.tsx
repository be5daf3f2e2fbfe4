import { Button, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Eye, EyeStriked, Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { FormOption } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { LanguageSwitch } from '../inputs/LanguageSwitch';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { StepButtons } from '../inputs/StepButtons';
import { useEditingLanguage, withText } from '../inputs/use-editing-language';
import { useLanguageName } from '../inputs/use-language-name';
import { addOption, changeOption, stepOption } from './option-changes';
import { useKeyOfLabel } from './use-key-of-label';

interface OptionsEditorProps {
  options: FormOption[];
  /** As published: these are hidden, never deleted, because answers name them (B4). */
  live: FormOption[];
  /** Where its problems are */
  path: string;
  onChange: (options: FormOption[]) => void;
  onRename: (from: string, to: string) => void;
}

/** What a choice offers. */
export function OptionsEditor({ options, live, path, onChange, onRename }: OptionsEditorProps) {
  const text = useText();
  const { languages, language, setLanguage, empty } = useEditingLanguage(
    options.map(({ label }) => label),
    path,
  );
  const title = text('designer.form.options');

  return (
    <PropertyGroup title={title}>
      <LanguageSwitch label={title} languages={languages} language={language} empty={empty} onChange={setLanguage} />
      <ProblemNote place={path} withParts />
      <List>
        {options.map((option, index) => (
          <OptionRow
            key={option.key}
            option={option}
            index={index}
            options={options}
            live={live}
            path={path}
            language={language}
            onChange={onChange}
            onRename={onRename}
          />
        ))}
      </List>
      <div>
        <Button variant="tertiary" size="S" startIcon={<Plus />} onClick={() => onChange(addOption(options, live))}>
          {text('designer.form.option.add')}
        </Button>
      </div>
      <Typography variant="pi" textColor="neutral600">
        {text('designer.form.options.help')}
      </Typography>
    </PropertyGroup>
  );
}

interface OptionRowProps extends OptionsEditorProps {
  option: FormOption;
  index: number;
  language: string;
}

function OptionRow({ option: { key, label, hidden }, index, options, live, path, language, onChange, onRename }: OptionRowProps) {
  const text = useText();
  const localised = useLocalised();
  const languageName = useLanguageName();
  const name = localised(label) || key;
  const isLive = live.some((option) => option.key === key);
  const keyOfLabel = useKeyOfLabel({
    itsKey: key,
    label,
    fallback: 'option',
    taken: [...options, ...live].map((option) => option.key),
    isLocked: isLive,
    onRename: (to) => onRename(key, to),
  });
  return (
    <Option {...keyOfLabel} data-place={`${path}.${key}`} data-hidden={hidden || undefined}>
      <TextInput
        size="S"
        lang={language}
        value={label[language] ?? ''}
        placeholder={name}
        aria-label={text('designer.form.option.label', { key, language: languageName(language) })}
        onChange={({ target }) => onChange(changeOption(options, key, { label: withText(label, language, target.value) }))}
      />
      <Buttons>
        <Typography variant="pi" textColor="neutral600" ellipsis>
          {hidden ? text('designer.form.option.hidden', { key }) : key}
        </Typography>
        <StepButtons name={name} index={index} count={options.length} onStep={(step) => onChange(stepOption(options, key, step))} />
        <IconButton
          size="XS"
          variant="ghost"
          label={text(hidden ? 'designer.form.option.show' : 'designer.form.option.hide', { name })}
          onClick={() => onChange(changeOption(options, key, { hidden: hidden ? undefined : true }))}
        >
          {hidden ? <Eye /> : <EyeStriked />}
        </IconButton>
        {!isLive && (
          <IconButton
            size="XS"
            variant="ghost"
            label={text('designer.form.option.delete', { name })}
            onClick={() => onChange(options.filter((option) => option.key !== key))}
          >
            <Trash />
          </IconButton>
        )}
      </Buttons>
    </Option>
  );
}

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  list-style: none;
`;

const Option = styled.li`
  display: grid;
  min-width: 0;

  &[data-hidden] input {
    text-decoration: line-through;
  }
`;

const Buttons = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;

  > :first-child {
    margin-inline-end: auto;
  }
`;
