import { Button } from '@strapi/design-system';
import { RelativeTime } from '../../../components/RelativeTime';
import { useNow } from '../../../components/use-now';
import { useText } from '../../../components/use-text';
import { dateTimeText, momentOf } from '../../designer/inputs/date-time-text';
import { TextField } from '../../designer/inputs/TextField';
import { useCardWork } from '../save/card-context';
import { EditableFact } from './EditableFact';

/** When the case is due, beside what an SLA says (R18). */
export function DeadlineField() {
  const text = useText();
  const now = useNow();
  const { card, valueOf, change, errorOf } = useCardWork();
  const at = valueOf('deadlineAt');
  const isLate = at !== null && card.closedAt === null && new Date(at).getTime() < now;
  return (
    <EditableFact
      label={text(isLate ? 'fact.overdue' : 'field.deadlineAt')}
      field="deadlineAt"
      value={at === null ? text('value.nothing') : <RelativeTime at={at} withTime />}
      editor={(close) => (
        <>
          <TextField
            label={text('field.deadlineAt')}
            type="datetime-local"
            error={errorOf('deadlineAt')}
            value={dateTimeText(at)}
            onChange={(typed) => change('deadlineAt', momentOf(typed) ?? null)}
          />
          {at !== null && (
            <Button
              size="S"
              variant="tertiary"
              onClick={() => {
                change('deadlineAt', null);
                close();
              }}
            >
              {text('card.deadline.clear')}
            </Button>
          )}
        </>
      )}
    />
  );
}
