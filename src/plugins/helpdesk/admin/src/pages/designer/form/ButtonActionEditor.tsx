import type { ButtonAction } from '../../../../../shared/form-fields';
import type { Problem } from '../../../../../shared/problems';
import { useText } from '../../../components/use-text';
import { LocalisedField } from '../inputs/LocalisedField';
import { ownProblemText, problemText } from '../inputs/problems-at';
import type { Choice } from '../inputs/choice';
import { SelectField } from '../inputs/SelectField';
import { TextField } from '../inputs/TextField';

interface ButtonActionEditorProps {
  action: ButtonAction | undefined;
  /** That a case with the form can be in. */
  statuses: Choice[];
  problems: Problem[];
  /** Of the action in the document. */
  path: string;
  onChange: (action: ButtonAction) => void;
}

const EMPTY: Record<ButtonAction['action'], ButtonAction> = {
  'set-status': { action: 'set-status', status: '' },
  'assign-to-me': { action: 'assign-to-me' },
  'add-task': { action: 'add-task', title: {} },
  'open-url': { action: 'open-url', url: 'https://' },
};
const ACTIONS = Object.keys(EMPTY) as ButtonAction['action'][];

/** What a button does when it is pressed (R39), and whatever that needs to be known. */
export function ButtonActionEditor({ action, statuses, problems, path, onChange }: ButtonActionEditorProps) {
  const text = useText();
  const errorAt = (property: string) => problemText(problems, `${path}.${property}`);

  function details(): JSX.Element | null {
    switch (action?.action) {
      case 'set-status':
        return (
          <SelectField
            label={text('designer.form.action')}
            value={action.status || undefined}
            choices={statuses}
            error={errorAt('status')}
            onChange={(status) => onChange({ action: 'set-status', status })}
          />
        );
      case 'add-task':
        return (
          <LocalisedField
            label={text('designer.form.action.title')}
            value={action.title}
            error={errorAt('title')}
            onChange={(title) => onChange({ action: 'add-task', title })}
          />
        );
      case 'open-url':
        return (
          <TextField
            label={text('designer.form.action.url')}
            hint={text('designer.form.action.url.help')}
            type="url"
            value={action.url}
            error={errorAt('url')}
            onChange={(url) => onChange({ action: 'open-url', url: url.trim() })}
          />
        );
      default:
        return null;
    }
  }

  return (
    <>
      <SelectField
        label={text('designer.form.action.kind')}
        hint={text('designer.form.action.help')}
        value={action?.action}
        choices={ACTIONS.map((value) => ({ value, name: text(`designer.form.action.${value}`) }))}
        error={ownProblemText(problems, path)}
        onChange={(kind) => onChange(EMPTY[kind as ButtonAction['action']])}
      />
      {details()}
    </>
  );
}
