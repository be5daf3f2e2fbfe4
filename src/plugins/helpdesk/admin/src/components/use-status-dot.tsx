import { useCallback } from 'react';
import { styled, useTheme } from 'styled-components';
import { colourOf, type StatusKind } from '../../../shared/status-kinds';
import { paletteOn } from './status-palette';

/** The dot of a status kind, in the colours of the reader's theme. */
export function useStatusDot(): (kind: StatusKind) => JSX.Element {
  const { colors } = useTheme();
  return useCallback((kind) => <Dot aria-hidden style={{ background: paletteOn(colors.neutral0)[colourOf(kind)].dot }} />, [colors]);
}

const Dot = styled.span`
  display: inline-block;
  flex: none;
  width: 1rem;
  height: 1rem;
  border-radius: 50%;
`;
