import { useId } from 'react';
import { Radio, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { GetCaseFilters } from '../../../../../shared/contracts/cases';
import { isSettableInBulk } from '../../../../../shared/status-kinds';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { chosenOptions, statusOptions } from './status-options';

interface StatusChoiceProps {
  statuses: GetCaseFilters.Response['data']['statuses'];
  /** documentIds of the campaigns whose statuses are offered; of all when there are none */
  campaigns: string[];
  /** documentIds */
  chosen: string[];
  onChange: (statuses: string[]) => void;
}

/** Every status, in its colour; those without a qualifier are listed too, with the reason why they cannot be chosen (R22). */
export function StatusChoice({ statuses, campaigns, chosen, onChange }: StatusChoiceProps) {
  const text = useText();
  const label = useId();
  const options = statusOptions(statuses, useLocalised(), campaigns, chosen);
  return (
    <div>
      <Typography id={label} variant="pi" fontWeight="bold" tag="p" textColor="neutral800">
        {text('column.status')}
      </Typography>
      <List
        aria-labelledby={label}
        value={chosenOptions(options, chosen)[0]?.id ?? ''}
        onValueChange={(id) => onChange(options.find((option) => option.id === id)?.statuses ?? [])}
      >
        {options.map(({ id, name, kind }) => (
          <Choice key={id} data-disabled={!isSettableInBulk(kind) || undefined}>
            <Radio.Item value={id} disabled={!isSettableInBulk(kind)}>
              <StatusLabel name={name} kind={kind} />
            </Radio.Item>
            {!isSettableInBulk(kind) && <Reason>{text('bulk.status.open')}</Reason>}
          </Choice>
        ))}
      </List>
    </div>
  );
}

const List = styled(Radio.Group)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  max-height: 28rem;
  padding: ${({ theme }) => theme.spaces[2]} 0;
  overflow: auto;
`;

const Choice = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.spaces[3]}`};
  min-height: 3.2rem;
  font-size: ${({ theme }) => theme.fontSizes[2]};

  /* Greyed by shape too: the words keep their contrast. */
  &[data-disabled] label {
    font-style: italic;
    cursor: not-allowed;
  }
`;

const Reason = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
