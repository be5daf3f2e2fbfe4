import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { GetFieldChoices } from '../../../../../shared/contracts/case-card';
import { useFieldChoices } from '../../../api/case-card-api';
import { failureOf } from '../../../api/failure';
import { useText } from '../../../components/use-text';
import { useCardWork } from '../save/card-context';

/** What the fields of the header can be set to, read when one of them is opened. */
export function ChoicesOf({ children }: { children: (choices: GetFieldChoices.Response['data']) => ReactNode }) {
  const text = useText();
  const { locale: language } = useIntl();
  const { card } = useCardWork();
  const { data, error } = useFieldChoices({ documentId: card.documentId, language });
  if (data) return <>{children(data)}</>;
  return (
    <Typography role={error ? 'alert' : 'status'} textColor="neutral600">
      {error ? text(`failure.${failureOf(error)}.title`) : text('card.choices.loading')}
    </Typography>
  );
}
