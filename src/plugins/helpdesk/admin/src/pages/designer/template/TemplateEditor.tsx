import { Typography } from '@strapi/design-system';
import type { TemplateDocument } from '../../../../../shared/contracts/configuration';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { EditorCard, EditorColumns, EditorFrame } from '../editor-cards';
import type { EditorProps } from '../editors';
import { LanguageSwitch } from '../inputs/LanguageSwitch';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { TextField } from '../inputs/TextField';
import { useEditingLanguage, withText } from '../inputs/use-editing-language';
import { orNone, withChanges } from '../inputs/with-changes';
import { PlaceholderList } from './PlaceholderList';

/** The texts of a message, language by language, and what they may speak of. */
export function TemplateEditor({ value: template, configuration, onChange }: EditorProps<TemplateDocument>) {
  const text = useText();
  const localised = useLocalised();
  const { name = '', subject = {}, body = {} } = template;
  const { languages, language, setLanguage, empty } = useEditingLanguage([subject, body]);
  const path = `templates.${template.slug}`;
  const change = (changes: Partial<TemplateDocument>) => onChange(withChanges(template, changes));
  const at = (property: keyof TemplateDocument) => `${path}.${property}`;
  const users = configuration.campaigns.filter(({ acknowledgement }) => acknowledgement === template.slug);
  return (
    <EditorFrame>
      <EditorColumns>
        <EditorCard>
          <PropertyGroup title={text('designer.template.texts')}>
            <ProblemNote place={path} />
            <TextField
              label={text('designer.template.name')}
              hint={text('designer.template.name.help')}
              value={name}
              isRequired
              place={at('name')}
              onChange={(next) => change({ name: next || undefined })}
            />
            <LanguageSwitch
              label={text('designer.template.texts')}
              languages={languages}
              language={language}
              empty={empty}
              onChange={setLanguage}
            />
            <TextField
              label={text('designer.template.subject')}
              lang={language}
              value={subject[language] ?? ''}
              isRequired
              place={at('subject')}
              onChange={(next) => change({ subject: orNone(withText(subject, language, next)) })}
            />
            <TextField
              label={text('designer.template.body')}
              hint={text('designer.template.body.help')}
              lang={language}
              value={body[language] ?? ''}
              isRequired
              isLong
              minHeight="24rem"
              place={at('body')}
              onChange={(next) => change({ body: orNone(withText(body, language, next)) })}
            />
          </PropertyGroup>
        </EditorCard>
        <EditorCard>
          <PropertyGroup title={text('designer.template.placeholders')}>
            <PlaceholderList />
          </PropertyGroup>
          <PropertyGroup title={text('designer.template.use')}>
            <Typography variant="omega" textColor="neutral800">
              {users.length > 0
                ? text('designer.template.used', { names: users.map(({ slug, name: title }) => localised(title) || slug).join(', ') })
                : text('designer.template.unused')}
            </Typography>
          </PropertyGroup>
        </EditorCard>
      </EditorColumns>
    </EditorFrame>
  );
}
