import type { GetCaseFilters } from '../../../../shared/contracts/cases';
import { StatusLabel } from '../../components/StatusLabel';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { FilterMenu } from './FilterMenu';
import { chosenOptions, statusOptions } from './status-options';

interface StatusFilterProps {
  statuses: GetCaseFilters.Response['data']['statuses'];
  /** documentIds, as of the statuses */
  campaigns: string[];
  chosen: string[];
  isDisabled: boolean;
  onChange: (statuses: string[]) => void;
}

export function StatusFilter({ statuses, campaigns, chosen, isDisabled, onChange }: StatusFilterProps) {
  const text = useText();
  const options = statusOptions(statuses, useLocalised(), campaigns, chosen);
  return (
    <FilterMenu
      name={text('list.filter.status')}
      clearText={text('list.filter.status.remove')}
      options={options.map(({ id, name, kind }) => ({ id, name, label: <StatusLabel name={name} kind={kind} /> }))}
      chosen={chosenOptions(options, chosen).map(({ id }) => id)}
      isDisabled={isDisabled}
      onChange={(ids) => onChange(options.filter(({ id }) => ids.includes(id)).flatMap((option) => option.statuses))}
    />
  );
}
