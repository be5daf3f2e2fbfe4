import { useState } from 'react';
import { styled } from 'styled-components';
import type { Colleague } from '../../../../shared/contracts/people';
import { useText } from '../../components/use-text';
import { ColleagueEditor } from './ColleagueEditor';
import { ColleagueRow } from './ColleagueRow';
import { keysInUse } from './people-matching';

/** One row per colleague; the one that is being changed is open for it. */
export function PeopleTable({ shown, all }: { shown: readonly Colleague[]; all: readonly Colleague[] }) {
  const text = useText();
  const [edited, setEdited] = useState<number | null>(null);
  const [teams, skills] = [keysInUse(all, 'teams'), keysInUse(all, 'skills')];
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{text('people.name')}</th>
          <th scope="col">{text('people.roles')}</th>
          <th scope="col">{text('people.teams')}</th>
          <th scope="col">{text('people.skills')}</th>
          <th scope="col" aria-label={text('people.actions')} />
        </tr>
      </thead>
      <tbody>
        {shown.map((colleague) =>
          colleague.id === edited ? (
            <ColleagueEditor key={colleague.id} colleague={colleague} teams={teams} skills={skills} onClose={() => setEdited(null)} />
          ) : (
            <ColleagueRow key={colleague.id} colleague={colleague} onEdit={() => setEdited(colleague.id)} />
          ),
        )}
      </tbody>
    </Table>
  );
}

const Table = styled.table`
  width: 100%;
  min-width: 80rem;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }

  tr:last-child td {
    border-block-end: 0;
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;
