import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CountViews, View } from '../../../../../shared/contracts/views';
import { useText } from '../../../components/use-text';
import { viewPath } from '../../../routes';
import type { Deleted } from './DeletedView';
import { ViewMenu } from './ViewMenu';

interface ViewItemProps {
  view: View;
  name: string;
  isShown: boolean;
  /** The reader's list opens with it. */
  isFirst: boolean;
  /** Undefined while it is not counted */
  count: CountViews.Response['data'][string] | undefined;
  onDeleted: (deleted: Deleted) => void;
}

/** One view of the rail. */
export function ViewItem({ view, name, isShown, isFirst, count, onDeleted }: ViewItemProps) {
  const text = useText();
  const { formatNumber } = useIntl();
  const number = count && `${formatNumber(count.count)}${count.more ? '+' : ''}`;
  return (
    <Item data-shown={isShown || undefined}>
      <Name to={viewPath(view.id)} data-view={view.id} title={name} aria-current={isShown ? 'page' : undefined}>
        <span>{name}</span>
        {number !== undefined && (
          <Count aria-label={text('views.count', { count: count?.count ?? 0, more: count?.more ? 'yes' : 'no' })}>{number}</Count>
        )}
      </Name>
      <ViewMenu view={view} name={name} isShown={isShown} isFirst={isFirst} onDeleted={onDeleted} />
    </Item>
  );
}

const Item = styled.li`
  display: flex;
  align-items: center;
  height: 3.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &[data-shown] {
    background: ${({ theme: { colors } }) => `color-mix(in srgb, ${colors.primary500} 16%, ${colors.neutral0})`};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  /* Always there for the keyboard, in sight when it is wanted. */
  & > :last-child:not(a) {
    opacity: 0;
  }

  &:hover > :last-child,
  &:focus-within > :last-child {
    opacity: 1;
  }
`;

const Name = styled(Link)`
  display: flex;
  flex: 1 1 auto;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
  height: 100%;
  padding-inline-start: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: inherit;
  text-decoration: none;

  & > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Count = styled.span`
  flex: none;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  font-variant-numeric: tabular-nums;
`;
