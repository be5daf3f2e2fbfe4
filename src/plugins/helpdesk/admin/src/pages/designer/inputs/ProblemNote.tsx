import { useContext } from 'react';
import { Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { PlacesContext } from './places';
import { ownProblemText, problemText } from './problem-text';

/**
 * What the server found wrong with a part as a whole; nothing when it found nothing.
 *
 * @param withParts also what is wrong with its parts, where those do not tell themselves
 */
export function ProblemNote({ place, withParts = false }: { place: string; withParts?: boolean }) {
  const { problems } = useContext(PlacesContext);
  const message = (withParts ? problemText : ownProblemText)(problems, place);
  if (message === undefined) return null;
  return (
    <Note data-place={place} tabIndex={-1}>
      <WarningCircle aria-hidden />
      <Typography variant="pi" textColor="danger600">
        {message}
      </Typography>
    </Note>
  );
}

const Note = styled.div`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[2]};
  scroll-margin: 4rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
