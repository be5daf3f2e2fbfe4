import { DateTimePicker, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { BulkAction } from '../../../../../shared/contracts/bulk';
import { SOURCES } from '../../../../../shared/sources';
import type { StatusKind } from '../../../../../shared/status-kinds';
import { useOwners } from '../../../api/bulk-api';
import { useCaseFilters } from '../../../api/cases-api';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { StatusChoice } from './StatusChoice';

interface TargetFieldsProps {
  kind: BulkAction['kind'];
  /** documentIds of the campaigns that the list is filtered by */
  campaigns: string[];
  action: BulkAction | null;
  onChange: (action: BulkAction) => void;
}

/** Where the cases are to go. */
export function TargetFields({ kind, campaigns, action, onChange }: TargetFieldsProps) {
  const text = useText();
  switch (kind) {
    case 'set-status':
      return <StatusFields campaigns={campaigns} action={action?.kind === kind ? action : null} onChange={onChange} />;
    case 'move-to-campaign':
      return <CampaignField value={action?.kind === kind ? action.campaign : undefined} onChange={onChange} />;
    case 'set-owner':
      return <OwnerField value={action?.kind === kind ? action.owner : undefined} onChange={onChange} />;
    case 'set-source':
      return (
        <Field.Root>
          <Field.Label>{text('column.source')}</Field.Label>
          <SingleSelect
            placeholder={text('bulk.choose')}
            value={action?.kind === kind ? action.source : undefined}
            onChange={(value) => onChange({ kind, source: SOURCES.find((source) => source === value) ?? 'web' })}
          >
            {SOURCES.map((source) => (
              <SingleSelectOption key={source} value={source}>
                {text(`source.${source}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      );
  }
}

const WITH_TIME: readonly StatusKind[] = ['private-callback', 'public-callback', 'success-to-confirm'];

interface StatusFieldsProps {
  campaigns: string[];
  action: Extract<BulkAction, { kind: 'set-status' }> | null;
  onChange: (action: BulkAction) => void;
}

function StatusFields({ campaigns, action, onChange }: StatusFieldsProps) {
  const text = useText();
  const { data: filters } = useCaseFilters();
  const chosen = filters?.statuses.find(({ documentId }) => action?.statuses.includes(documentId));
  return (
    <>
      <StatusChoice
        statuses={filters?.statuses ?? []}
        campaigns={campaigns}
        chosen={action?.statuses ?? []}
        onChange={(statuses) => onChange({ kind: 'set-status', statuses })}
      />
      {action && chosen && WITH_TIME.includes(chosen.kind) && (
        <Field.Root hint={text('bulk.callback.hint')}>
          <Field.Label>{text('bulk.callback')}</Field.Label>
          <DateTimePicker
            dateLabel={text('bulk.callback.date')}
            timeLabel={text('bulk.callback.time')}
            value={action.callbackAt ? new Date(action.callbackAt) : null}
            onChange={(date) => onChange({ ...action, callbackAt: date?.toISOString() })}
            onClear={() => onChange({ ...action, callbackAt: undefined })}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </>
  );
}

function CampaignField({ value, onChange }: { value: string | undefined; onChange: (action: BulkAction) => void }) {
  const text = useText();
  const localised = useLocalised();
  const { data: filters } = useCaseFilters();
  return (
    <Field.Root>
      <Field.Label>{text('column.campaign')}</Field.Label>
      <SingleSelect
        placeholder={text('bulk.choose')}
        value={value}
        onChange={(campaign) => onChange({ kind: 'move-to-campaign', campaign: String(campaign) })}
      >
        {(filters?.campaigns ?? []).map(({ documentId, name }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {localised(name)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

const NOBODY = 'nobody';

function OwnerField({ value, onChange }: { value: number | null | undefined; onChange: (action: BulkAction) => void }) {
  const text = useText();
  const { data: owners = [] } = useOwners();
  return (
    <Field.Root>
      <Field.Label>{text('column.owner')}</Field.Label>
      <SingleSelect
        placeholder={text('bulk.choose')}
        value={value === null ? NOBODY : value === undefined ? undefined : String(value)}
        onChange={(owner) => onChange({ kind: 'set-owner', owner: owner === NOBODY ? null : Number(owner) })}
      >
        <SingleSelectOption value={NOBODY}>{text('bulk.owner.nobody')}</SingleSelectOption>
        {owners.map(({ id, name }) => (
          <SingleSelectOption key={id} value={String(id)}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
