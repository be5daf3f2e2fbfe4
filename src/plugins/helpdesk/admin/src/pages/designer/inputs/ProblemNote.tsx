import { Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';

/** What the server found wrong with a whole part; nothing when it found nothing. */
export function ProblemNote({ message }: { message: string | undefined }) {
  if (!message) return null;
  return (
    <Note>
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

  svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
