import { useEffect, useRef } from 'react';
import { Box, Typography } from '@strapi/design-system';
import type { BadField, Refusal } from '../../../api/refusal';
import { useText } from '../../../components/use-text';

interface RefusalNoteProps {
  refusal: Refusal | null;
  /** Bad fields that are not told beside an input. */
  others: BadField[];
}

/** Why the form was not saved; everything typed is still there. */
export function RefusalNote({ refusal, others }: RefusalNoteProps) {
  const text = useText();
  const note = useRef<HTMLDivElement>(null);
  // In braces: newer browsers give a promise back, which is nothing to clean up with.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  if (!refusal) return null;
  const lines = (() => {
    switch (refusal.kind) {
      case 'unmet':
        return refusal.unmet.map(({ message }) => message);
      case 'invalid':
        return [text('form.refused.invalid'), ...others.map(({ path, message }) => `${path.at(-1)}: ${message}`)];
      case 'conflict':
        return [text('form.refused.conflict')];
      case 'failed':
        return [text(`failure.${refusal.failure}.title`)];
    }
  })();
  return (
    <Box ref={note} role="alert" padding={3} background="danger100" hasRadius>
      {lines.map((line) => (
        <Typography key={line} variant="omega" tag="p" textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
