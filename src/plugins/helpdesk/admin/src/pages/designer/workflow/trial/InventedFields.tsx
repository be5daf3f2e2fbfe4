import type { CampaignDefinition, CategoryDocument, WorkflowDocument } from '../../../../../../shared/contracts/configuration';
import type { InventedCase } from '../../../../../../shared/contracts/designer';
import { SOURCES } from '../../../../../../shared/sources';
import { REQUIRABLE_ACTIVITIES } from '../../../../../../shared/workflow-definition';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import { AnswerInput } from '../../inputs/AnswerInput';
import { CheckField } from '../../inputs/CheckField';
import { ChecklistField } from '../../inputs/ChecklistField';
import { ListField } from '../../inputs/ListField';
import { NumberField } from '../../inputs/NumberField';
import { SelectField } from '../../inputs/SelectField';
import { TextField } from '../../inputs/TextField';
import { orNone, withChanges } from '../../inputs/with-changes';
import type { FactsAsked } from './facts-asked';

interface InventedFieldsProps {
  workflow: WorkflowDocument;
  campaigns: CampaignDefinition[];
  campaign: string | undefined;
  categories: CategoryDocument[];
  /** Nothing is asked that the workflow does not look at. */
  asked: FactsAsked;
  value: InventedCase;
  onCampaign: (slug: string) => void;
  onChange: (value: InventedCase) => void;
}

/** What a made-up case is like. */
export function InventedFields({ workflow, campaigns, campaign, categories, asked, value, onCampaign, onChange }: InventedFieldsProps) {
  const text = useText();
  const localised = useLocalised();
  const set = (changes: Partial<InventedCase>) => onChange(withChanges(value, changes));
  const statuses = workflow.statuses.map(({ key, name }) => ({ value: key, name: localised(name) || key }));
  const { fields } = asked;

  function setAnswer(form: string, key: string, answer: unknown): void {
    const { [key]: _before, ...others } = value.answers?.[form] ?? {};
    const answers = answer === undefined ? others : { ...others, [key]: answer };
    set({ answers: { ...value.answers, [form]: answers } });
  }

  return (
    <>
      <SelectField label={text('trial.status')} value={value.status} choices={statuses} onChange={(status) => set({ status })} />
      {campaigns.length > 1 && (
        <SelectField
          label={text('field.campaign')}
          value={campaign}
          choices={campaigns.map(({ slug, name }) => ({ value: slug, name: localised(name) || slug }))}
          onChange={onCampaign}
        />
      )}
      {fields.has('owner') && (
        <CheckField
          label={text('trial.owner')}
          isChecked={value.hasOwner ?? false}
          onChange={(hasOwner) => set({ hasOwner: hasOwner || undefined })}
        />
      )}
      {fields.has('category') && (
        <SelectField
          label={text('field.category')}
          value={value.category}
          choices={categories.map(({ slug, name }) => ({ value: slug, name: localised(name) || slug }))}
          placeholder={text('trial.category.none')}
          onChange={(category) => set({ category })}
          onClear={() => set({ category: undefined })}
        />
      )}
      {fields.has('subject') && (
        <TextField
          label={text('field.subject')}
          value={value.subject ?? ''}
          onChange={(subject) => set({ subject: subject || undefined })}
        />
      )}
      {fields.has('priority') && (
        <NumberField label={text('field.priority')} value={value.priority} onChange={(priority) => set({ priority })} />
      )}
      {fields.has('deadlineAt') && (
        <AnswerInput
          field={{ kind: 'date-time' }}
          label={text('field.deadlineAt')}
          value={value.deadlineAt}
          onChange={(deadlineAt) => set({ deadlineAt: deadlineAt as string | undefined })}
        />
      )}
      {fields.has('tags') && (
        <ListField
          label={text('field.tags')}
          hint={text('designer.input.commas')}
          value={value.tags ?? []}
          onChange={(tags) => set({ tags: orNone(tags) })}
        />
      )}
      {fields.has('source') && (
        <SelectField
          label={text('field.source')}
          value={value.source}
          choices={SOURCES.map((source) => ({ value: source, name: text(`source.${source}`) }))}
          onChange={(source) => set({ source })}
        />
      )}
      {asked.answers.map(({ form, field }) => (
        <AnswerInput
          key={`${form}.${field.key}`}
          field={{ ...field, readOnly: false }}
          label={localised(field.label) || field.key}
          value={value.answers?.[form]?.[field.key]}
          onChange={(answer) => setAnswer(form, field.key, answer)}
        />
      ))}
      {asked.minutes && (
        <NumberField label={text('trial.minutes')} value={value.minutesInStatus} onChange={(minutesInStatus) => set({ minutesInStatus })} />
      )}
      {asked.openTasks && <NumberField label={text('trial.tasks')} value={value.openTasks} onChange={(openTasks) => set({ openTasks })} />}
      {REQUIRABLE_ACTIVITIES.filter((act) => asked.acts.has(act)).map((act) => (
        <NumberField
          key={act}
          label={text('trial.acts', { name: text(`guard.activity.${act}`) })}
          value={value.acts?.[act]}
          onChange={(count) => set({ acts: withChanges(value.acts ?? {}, { [act]: count }) })}
        />
      ))}
      {asked.mandatory.length > 0 && (
        <ChecklistField
          label={text('trial.visited')}
          choices={statuses.filter(({ value: key }) => asked.mandatory.includes(key))}
          chosen={value.visited ?? []}
          onChange={(visited) => set({ visited: orNone(visited) })}
        />
      )}
    </>
  );
}
