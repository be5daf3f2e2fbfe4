import { useTheme } from 'styled-components';
import { colourOf, STATUS_KINDS, type StatusKind } from '../../../../../shared/status-kinds';
import { paletteOn } from '../../../components/status-palette';
import { useText } from '../../../components/use-text';
import type { Choice } from '../inputs/choice';
import { KindDot } from './KindDot';

/** Every status kind, with the dot of its colour. */
export function useKindChoices(): Choice<StatusKind>[] {
  const text = useText();
  const { colors } = useTheme();
  return STATUS_KINDS.map((kind) => ({
    value: kind,
    name: text(`status-kind.${kind}`),
    icon: <KindDot aria-hidden style={{ background: paletteOn(colors.neutral0)[colourOf(kind)].dot }} />,
  }));
}
