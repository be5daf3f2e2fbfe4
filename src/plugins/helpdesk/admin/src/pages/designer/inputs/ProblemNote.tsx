import { useContext } from 'react';
import { Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Problem } from '../../../../../shared/problems';
import { PlacesContext } from './places';
import { ownProblemText, problemText, withSeverity } from './problem-text';

interface ProblemNoteProps {
  place: string;
  /** Also what is wrong with its parts, where those do not tell themselves */
  withParts?: boolean;
}

/** What the server found wrong with a part as a whole, errors first; nothing when it found nothing. */
export function ProblemNote({ place, withParts = false }: ProblemNoteProps) {
  const { problems } = useContext(PlacesContext);
  const tell = withParts ? problemText : ownProblemText;
  if (tell(problems, place) === undefined) return null;
  return (
    <Notes data-place={place} tabIndex={-1}>
      {(['error', 'warning'] as const).map((severity) => (
        <Line key={severity} severity={severity} message={tell(withSeverity(problems, severity), place)} />
      ))}
    </Notes>
  );
}

/** The warnings at the place of an input and below it, which tells its errors itself. */
export function WarningNote({ place }: { place: string | undefined }) {
  const { problems } = useContext(PlacesContext);
  if (place === undefined) return null;
  return <Line severity="warning" message={problemText(withSeverity(problems, 'warning'), place)} />;
}

function Line({ severity, message }: { severity: Problem['severity']; message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <Note data-severity={severity}>
      {severity === 'error' ? <CrossCircle aria-hidden /> : <WarningCircle aria-hidden />}
      <Typography variant="pi" textColor={severity === 'error' ? 'danger600' : 'warning700'}>
        {message}
      </Typography>
    </Note>
  );
}

const Notes = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  scroll-margin: 4rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Note = styled.div`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[2]};

  svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
    color: ${({ theme }) => theme.colors.danger600};
  }

  &[data-severity='warning'] svg {
    color: ${({ theme }) => theme.colors.warning600};
  }
`;
