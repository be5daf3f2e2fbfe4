import type { TryWorkflow } from '../../../../../../shared/contracts/designer';
import { useText } from '../../../../components/use-text';
import { AnswerInput } from '../../inputs/AnswerInput';
import { CheckField } from '../../inputs/CheckField';
import { ListField } from '../../inputs/ListField';
import { PropertyGroup } from '../../inputs/PropertyGroup';
import { withChanges } from '../../inputs/with-changes';
import type { FactsAsked } from './facts-asked';

/** Who makes the change, and what they give along with it. */
export type Given = Pick<TryWorkflow.Request['data'], 'as' | 'confirmed' | 'callbackAt'>;

interface GivenFieldsProps {
  asked: FactsAsked;
  value: Given;
  onChange: (value: Given) => void;
}

const NOBODY = { roles: [], teams: [], skills: [] };
const PEOPLE = ['roles', 'teams', 'skills'] as const;

/** Who tries, and what would be given along with the change; nothing where the workflow does not ask. */
export function GivenFields({ asked, value, onChange }: GivenFieldsProps) {
  const text = useText();
  const set = (changes: Given) => onChange(withChanges(value, changes));
  const { as } = value;
  if (!asked.people && !asked.confirmation && !asked.callbackAt) return null;
  return (
    <PropertyGroup title={text('trial.who')}>
      {asked.people && (
        <CheckField
          label={text('trial.as')}
          hint={text('trial.as.hint')}
          isChecked={as !== undefined}
          onChange={(isOther) => set({ as: isOther ? NOBODY : undefined })}
        />
      )}
      {as &&
        PEOPLE.map((kind) => (
          <ListField
            key={kind}
            label={text(`trial.${kind}`)}
            hint={text('designer.input.commas')}
            value={as[kind]}
            onChange={(keys) => set({ as: { ...as, [kind]: keys } })}
          />
        ))}
      {asked.confirmation && (
        <CheckField
          label={text('trial.confirmed')}
          isChecked={value.confirmed ?? false}
          onChange={(confirmed) => set({ confirmed: confirmed || undefined })}
        />
      )}
      {asked.callbackAt && (
        <AnswerInput
          field={{ kind: 'date-time' }}
          label={text('trial.callback-at')}
          value={value.callbackAt}
          onChange={(callbackAt) => set({ callbackAt: callbackAt as string | undefined })}
        />
      )}
    </PropertyGroup>
  );
}
