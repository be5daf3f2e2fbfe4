import { useMemo } from 'react';
import { useText } from '../../../components/use-text';

/** What the graph tells screen readers, in the reader's language. */
export function useGraphWords() {
  const text = useText();
  return useMemo(
    () => ({
      'node.a11yDescription.default': text('graph.node.hint'),
      'node.a11yDescription.keyboardDisabled': text('graph.node.hint'),
      'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }: { direction: string; x: number; y: number }) =>
        text('graph.node.moved', { direction, x: Math.round(x), y: Math.round(y) }),
      'edge.a11yDescription.default': text('graph.edge.hint'),
      'controls.ariaLabel': text('graph.controls'),
      'controls.zoomIn.ariaLabel': text('graph.zoom-in'),
      'controls.zoomOut.ariaLabel': text('graph.zoom-out'),
      'controls.fitView.ariaLabel': text('graph.fit'),
      'handle.ariaLabel': text('graph.handle'),
    }),
    [text],
  );
}
