import { useState } from 'react';
import { Box, TextButton } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { splitQuoted } from './quoted-text';

/** A message may have 100,000 characters; more than a few screens of it would bury the rest of the conversation. */
const SHOWN_AT_FIRST = 4_000;

/** A plain text; an earlier message that it quotes is there on request. */
export function MessageText({ text: message }: { text: string }) {
  const text = useText();
  const { said, quoted } = splitQuoted(message);
  return (
    <Box>
      <Cut text={said} />
      {quoted && (
        <Quoted>
          <summary>{text('message.quoted')}</summary>
          <Cut text={quoted} />
        </Quoted>
      )}
    </Box>
  );
}

function Cut({ text: message }: { text: string }) {
  const text = useText();
  const [isWhole, setWhole] = useState(message.length <= SHOWN_AT_FIRST);
  if (isWhole) return <Preserved>{message}</Preserved>;
  return (
    <Box>
      <Preserved>{message.slice(0, SHOWN_AT_FIRST)}…</Preserved>
      <TextButton onClick={() => setWhole(true)}>{text('message.show-all', { count: message.length - SHOWN_AT_FIRST })}</TextButton>
    </Box>
  );
}

const Preserved = styled.p`
  max-width: 88ch;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};
`;

const Quoted = styled.details`
  margin-block-start: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral600};

  > summary {
    width: fit-content;
    color: ${({ theme }) => theme.colors.primary700};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    cursor: pointer;
  }

  > :last-child {
    padding-inline-start: ${({ theme }) => theme.spaces[3]};
    border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral300};
  }
`;
