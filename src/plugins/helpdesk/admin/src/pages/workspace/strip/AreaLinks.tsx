import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText, type TextId } from '../../../components/use-text';
import { CASES, DESIGNER, PEOPLE } from '../../../routes';
import { TO_ASSIGN_PEOPLE } from '../rights';
import { paneKeyOf } from '../pane-key';
import type { Pane } from '../workspace-state';

interface AreaLinksProps {
  panes: Pane[];
  shown: string | undefined;
}

/** The areas that the reader may go to; each leads to where it was left. */
export function AreaLinks({ panes, shown }: AreaLinksProps) {
  const text = useText();
  const { canEditConfiguration, canAssignPeople } = useRBAC(TO_ASSIGN_PEOPLE).allowedActions;
  const areas: { path: string; title: TextId }[] = [
    { path: CASES, title: 'cases.title' },
    ...(canEditConfiguration ? [{ path: DESIGNER, title: 'designer.title' as const }] : []),
    ...(canEditConfiguration || canAssignPeople ? [{ path: PEOPLE, title: 'people.title' as const }] : []),
  ];
  return (
    <nav aria-label={text('areas.label')}>
      <Areas>
        {areas.map(({ path, title }) => {
          const key = paneKeyOf(path);
          const left = panes.find((pane) => pane.key === key)?.location;
          return (
            <li key={path}>
              <Area to={left ? { pathname: left.pathname, search: left.search } : path} aria-current={key === shown ? 'page' : undefined}>
                {text(title)}
              </Area>
            </li>
          );
        })}
      </Areas>
    </nav>
  );
}

const Areas = styled.ul`
  display: flex;
  gap: ${({ theme }) => theme.spaces[1]};
  align-items: center;
  height: 100%;
`;

const Area = styled(Link)`
  display: block;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &[aria-current='page'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
