import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ContactChangeValue } from '../../../../shared/contracts/contacts';
import { useContactChanges, useMoreContactChanges } from '../../api/contacts-api';
import { LoadFailure } from '../../components/LoadFailure';
import { RelativeTime } from '../../components/RelativeTime';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText } from '../../components/use-text';
import { LoadMore } from './LoadMore';
import { useContactFieldName } from './use-contact-field-name';

/** Who changed what about a contact. */
export function ContactHistory({ contact }: { contact: string }) {
  const text = useText();
  const fieldName = useContactFieldName();
  const { data, currentData, error, isFetching, refetch } = useContactChanges(contact, { refetchOnMountOrArgChange: true });
  const [load, more] = useMoreContactChanges();
  const shown = (value: ContactChangeValue) => {
    if (value === null) return text('value.nothing');
    if (typeof value === 'boolean') return text(value ? 'value.yes' : 'value.no');
    return Array.isArray(value) ? value.join(', ') : value;
  };
  if (error && !isFetching && !currentData) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonBar $width="100%" $height="4rem" />;
  return (
    <>
      <List>
        {data.data.map(({ id, at, by, field, from, to }) => (
          <li key={id}>
            <Typography variant="pi" textColor="neutral600">
              <strong>{by}</strong> · <RelativeTime at={at} withTime />
            </Typography>
            <p>{`${fieldName(field)}: ${from === null && to !== null ? shown(to) : `${shown(from)} → ${shown(to)}`}`}</p>
          </li>
        ))}
      </List>
      <LoadMore next={data.meta.next} more={more} onMore={(cursor) => void load({ documentId: contact, cursor })} />
    </>
  );
}

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
`;
