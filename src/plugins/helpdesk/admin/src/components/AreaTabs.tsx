import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { actionId } from '../../../shared/permissions';
import { CASES, DESIGNER, PEOPLE } from '../routes';
import { useText } from './use-text';

export const TO_EDIT_CONFIGURATION = [{ action: actionId('configuration.edit-configuration'), subject: null }];
/** Whoever shapes the configuration says who works where as well. */
export const TO_ASSIGN_PEOPLE = [{ action: actionId('people.assign-people'), subject: null }, ...TO_EDIT_CONFIGURATION];

/** The areas of Helpdesk that the reader may go to; nothing where there is only one. */
export function AreaTabs() {
  const text = useText();
  const { allowedActions } = useRBAC(TO_ASSIGN_PEOPLE);
  const { canEditConfiguration, canAssignPeople } = allowedActions;
  if (!canEditConfiguration && !canAssignPeople) return null;
  return (
    <Bar aria-label={text('areas.label')}>
      <Area to={CASES}>{text('cases.title')}</Area>
      {canEditConfiguration && <Area to={DESIGNER}>{text('designer.title')}</Area>}
      <Area to={PEOPLE}>{text('people.title')}</Area>
    </Bar>
  );
}

const Bar = styled.nav`
  display: flex;
  gap: ${({ theme }) => theme.spaces[1]};
`;

const Area = styled(NavLink)`
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &.active {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
