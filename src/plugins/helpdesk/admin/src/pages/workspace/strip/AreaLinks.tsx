import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { useAreas } from '../areas';
import { paneKeyOf } from '../pane-key';
import { placeOf, type Pane } from '../workspace-state';

interface AreaLinksProps {
  panes: Pane[];
  /** Key of the pane in sight */
  shown: string | undefined;
}

/** The areas that the reader may go to; each leads to where it was left. */
export function AreaLinks({ panes, shown }: AreaLinksProps) {
  const text = useText();
  return (
    <nav aria-label={text('areas.label')}>
      <Areas>
        {useAreas().map(({ path, title, letter }) => (
          <li key={path}>
            <Area to={placeOf(panes, path)} aria-current={paneKeyOf(path) === shown ? 'page' : undefined} aria-keyshortcuts={`g ${letter}`}>
              {text(title)}
            </Area>
          </li>
        ))}
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
