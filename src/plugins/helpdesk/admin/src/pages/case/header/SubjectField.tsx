import { useState } from 'react';
import { Box, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { CASE_LIMITS } from '../../../../../shared/limits';
import { useText } from '../../../components/use-text';
import { useCardWork } from '../save/card-context';

/** What the case is about, edited where it stands (R5). */
export function SubjectField() {
  const text = useText();
  const { mayEdit, valueOf, change, errorOf } = useCardWork();
  const [isEditing, setEditing] = useState(false);
  const subject = valueOf('subject');
  const error = errorOf('subject');
  if (isEditing || error !== undefined) {
    return (
      <Box flex="1 1 40rem" data-field="subject">
        <TextInput
          aria-label={text('field.subject')}
          size="S"
          hasError={error !== undefined}
          title={error}
          autoFocus
          value={subject}
          maxLength={CASE_LIMITS.subject}
          onChange={({ target }) => change('subject', target.value)}
          onBlur={() => setEditing(false)}
          onKeyDown={({ key }) => (key === 'Enter' || key === 'Escape') && setEditing(false)}
        />
      </Box>
    );
  }
  return (
    <Flex gap={1} minWidth={0} data-field="subject">
      <Typography variant="beta" tag="h1" style={{ overflowWrap: 'anywhere' }}>
        {subject}
      </Typography>
      {mayEdit && (
        <IconButton size="XS" variant="ghost" label={text('card.subject.edit')} onClick={() => setEditing(true)}>
          <Pencil />
        </IconButton>
      )}
    </Flex>
  );
}
