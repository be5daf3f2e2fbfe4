import { useState } from 'react';
import { Box, TextButton } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';

/** A message may have 100,000 characters; more than a few screens of it would bury the rest of the conversation. */
const SHOWN_AT_FIRST = 4_000;

export function MessageText({ text: message }: { text: string }) {
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
