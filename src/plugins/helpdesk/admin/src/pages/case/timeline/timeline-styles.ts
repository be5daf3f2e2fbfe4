import { styled } from 'styled-components';

export const TimelineList = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};

  > li {
    min-width: 0;
  }
`;

/** One thing that happened, in a line: thinner than a message, so that the conversation stands out. */
export const EventLine = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  padding-inline: ${({ theme }) => theme.spaces[4]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  > svg {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** Who and when, quieter than what. */
export const Quiet = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
