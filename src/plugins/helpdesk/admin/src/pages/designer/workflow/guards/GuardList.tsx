import { IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Guard } from '../../../../../../shared/workflow-definition';
import { useText } from '../../../../components/use-text';
import type { Configuration } from '../../draft/draft';
import { LocalisedField } from '../../inputs/LocalisedField';
import { ProblemNote } from '../../inputs/ProblemNote';
import { PropertyGroup } from '../../inputs/PropertyGroup';
import { SelectField } from '../../inputs/SelectField';
import { orNone, withChanges } from '../../inputs/with-changes';
import { GuardFields } from './GuardFields';
import { GUARDS, newGuard } from './new-guard';

interface GuardListProps {
  value: Guard[];
  /** Where its problems are */
  path: string;
  configuration: Configuration;
  onChange: (next: Guard[]) => void;
}

/** The conditions on a transition (R33–R36): all of them have to be met. */
export function GuardList({ value, path, configuration, onChange }: GuardListProps) {
  const text = useText();
  return (
    <PropertyGroup title={text('guards.title')}>
      {value.length === 0 && <Typography textColor="neutral600">{text('guards.none')}</Typography>}
      {value.map((guard, index) => {
        const name = text(`guard.${guard.guard}`);
        const place = `${path}.${index}`;
        const replace = (next: Guard) => onChange(value.map((one, at) => (at === index ? next : one)));
        return (
          // A guard has no key of its own; its place is all that tells it from others.
          <Card key={`${index}-${guard.guard}`} role="group" aria-label={name}>
            <Head>
              <Typography fontWeight="bold">{name}</Typography>
              <IconButton
                size="XS"
                variant="ghost"
                label={text('guards.remove', { name })}
                onClick={() => onChange(value.filter((_one, at) => at !== index))}
              >
                <Trash />
              </IconButton>
            </Head>
            <ProblemNote place={place} />
            <GuardFields place={place} value={guard} configuration={configuration} onChange={replace} />
            <LocalisedField
              label={text('guards.message')}
              hint={text('guards.message.hint')}
              place={`${place}.message`}
              value={guard.message}
              onChange={(message) => replace(withChanges(guard, { message: orNone(message) }))}
            />
          </Card>
        );
      })}
      <SelectField
        // Starts anew with each guard added.
        key={value.length}
        label={text('guards.add')}
        placeholder={text('guards.choose')}
        value={undefined}
        choices={GUARDS.map((guard) => ({ value: guard, name: text(`guard.${guard}`) }))}
        onChange={(guard) => onChange([...value, newGuard(guard, configuration)])}
      />
    </PropertyGroup>
  );
}

const Card = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
`;
