import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText } from '../../components/use-text';
import { CHANNEL_LISTS, channelListPath, type ChannelListName } from './channel-lists';

/** From one list to another, with what is searched for. */
export function ChannelTabs({ shown, search }: { shown: ChannelListName; search: string }) {
  const text = useText();
  return (
    <nav aria-label={text('activities.lists')}>
      <Tabs>
        {CHANNEL_LISTS.map(({ name }) => (
          <li key={name}>
            <Tab
              to={{ pathname: channelListPath(name), search: search && `?${new URLSearchParams({ search }).toString()}` }}
              aria-current={name === shown ? 'page' : undefined}
            >
              {text(`activities.${name}`)}
            </Tab>
          </li>
        ))}
      </Tabs>
    </nav>
  );
}

const Tabs = styled.ul`
  display: flex;
  gap: ${({ theme }) => theme.spaces[1]};
`;

const Tab = styled(Link)`
  display: block;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &[aria-current='page'] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;
