import { styled, useTheme } from 'styled-components';
import { colourOf, type StatusKind } from '../../../shared/status-kinds';
import { paletteOn } from './status-palette';

interface StatusLabelProps {
  name: string;
  /** Without it (a status that is no longer known) the name stands in the colour of the text around it. */
  kind: StatusKind | undefined;
}

/** A status: its name and a dot in the colour of its kind. */
export function StatusLabel({ name, kind }: StatusLabelProps) {
  const { colors } = useTheme();
  const shades = kind && paletteOn(colors.neutral0)[colourOf(kind)];
  return (
    <Label title={name} style={{ color: shades?.text }}>
      <Dot aria-hidden style={{ background: shades?.dot ?? colors.neutral500 }} />
      <Name>{name}</Name>
    </Label>
  );
}

const Label = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  max-width: 100%;
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
`;

const Dot = styled.span`
  flex: none;
  width: 0.8rem;
  height: 0.8rem;
  border-radius: 50%;
`;

const Name = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
