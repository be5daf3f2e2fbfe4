import { Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Problem } from '../../../../shared/problems';
import { PlainButton } from '../../components/PlainButton';
import { useText } from '../../components/use-text';
import { changePlace } from './change-place';
import type { Configuration } from './draft/draft';

interface ProblemListProps {
  problems: Problem[];
  /** As it would be and as it is, for the names of things */
  states: Configuration[];
  onGoTo: (problem: Problem) => void;
}

/** What is wrong, the worst first; each leads to its place. */
export function ProblemList({ problems, states, onGoTo }: ProblemListProps) {
  const text = useText();
  const { locale } = useIntl();
  if (problems.length === 0) {
    return (
      <Fine>
        <CheckCircle aria-hidden />
        {text('problems.none')}
      </Fine>
    );
  }
  const sorted = [...problems].sort((one, other) => one.severity.localeCompare(other.severity));
  return (
    <List>
      {sorted.map((problem) => (
        <li key={`${problem.path} ${problem.rule}`}>
          <Line type="button" data-severity={problem.severity} onClick={() => onGoTo(problem)}>
            {problem.severity === 'error' ? <CrossCircle aria-hidden /> : <WarningCircle aria-hidden />}
            <strong>{text(`problems.${problem.severity}`)}</strong>
            <span>{problem.message}</span>
            <Typography variant="pi" textColor="neutral600">
              {changePlace(problem.path, states, { language: locale, say: text }).join(' › ')}
            </Typography>
          </Line>
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: grid;
`;

const Fine = styled.p`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  svg {
    color: ${({ theme }) => theme.colors.success600};
  }
`;

const Line = styled(PlainButton)`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.spaces[2]}`};
  width: 100%;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-align: start;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline-offset: -2px;
  }

  &[data-severity='error'] svg {
    color: ${({ theme }) => theme.colors.danger600};
  }

  &[data-severity='warning'] svg {
    color: ${({ theme }) => theme.colors.warning600};
  }
`;
