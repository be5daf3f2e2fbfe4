import { IconButton } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Colleague } from '../../../../shared/contracts/people';
import { useText } from '../../components/use-text';
import { ColleagueName } from './ColleagueName';

/** A colleague as they are. */
export function ColleagueRow({ colleague, onEdit }: { colleague: Colleague; onEdit: () => void }) {
  const text = useText();
  return (
    <tr>
      <td>
        <ColleagueName colleague={colleague} />
      </td>
      <td>{colleague.roleNames.join(', ') || '—'}</td>
      <td>
        <Keys keys={colleague.teams} />
      </td>
      <td>
        <Keys keys={colleague.skills} />
      </td>
      <td>
        <IconButton size="S" variant="ghost" label={text('people.edit', { name: colleague.name })} onClick={onEdit}>
          <Pencil />
        </IconButton>
      </td>
    </tr>
  );
}

function Keys({ keys }: { keys: string[] }) {
  if (keys.length === 0) return <>—</>;
  return (
    <List>
      {keys.map((key) => (
        <li key={key}>{key}</li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[1]};

  li {
    padding: 0.2rem ${({ theme }) => theme.spaces[2]};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;
