import { Briefcase, Star, User } from '@strapi/icons';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ContactRow } from '../../../../shared/contracts/contacts';
import { RelativeTime } from '../../components/RelativeTime';
import { useText } from '../../components/use-text';
import { contactPath } from '../../routes';
import { isClickOnRow } from '../case-list/is-click-on-row';
import { ROW_LINK } from '../case-list/list-position';
import { PlainTable, type PlainColumn } from '../case-list/PlainTable';
import { Cell, Row } from '../case-list/table-styles';

const COLUMNS: PlainColumn[] = [
  { label: 'contacts.column.name', width: '26%', bar: '70%' },
  { label: 'contacts.field.company', width: '20%', bar: '60%' },
  { label: 'contact.phone', width: '18%', bar: '80%' },
  { label: 'contact.email', width: '25%', bar: '75%' },
  { label: 'contacts.column.created', width: '11%', bar: '6rem' },
];

/** @param rows undefined until they are there */
export function ContactTable({ rows, isStale }: { rows: ContactRow[] | undefined; isStale: boolean }) {
  const text = useText();
  return (
    <PlainTable title={text('contacts.title')} columns={COLUMNS} rows={rows} isStale={isStale}>
      {(row) => <ContactLine key={row.documentId} contact={row} />}
    </PlainTable>
  );
}

function ContactLine({ contact }: { contact: ContactRow }) {
  const text = useText();
  const navigate = useNavigate();
  const KindIcon = contact.kind === 'company' ? Briefcase : User;
  const more = (values: string[]) => (values.length > 1 ? ` +${values.length - 1}` : '');
  const company = contact.company?.displayName;
  return (
    <Row data-opens onClick={(event) => isClickOnRow(event) && navigate(contactPath(contact.documentId))}>
      <Cell>
        <Name>
          <KindIcon role="img" aria-label={text(`contact.${contact.kind}`)} />
          <Link {...{ [ROW_LINK]: contact.documentId }} to={contactPath(contact.documentId)}>
            {contact.displayName}
          </Link>
          {contact.isVip && <Star role="img" aria-label={text('contacts.field.isVip')} data-vip />}
        </Name>
      </Cell>
      <Cell title={company}>{company}</Cell>
      <Cell title={contact.phones.join(', ')}>{contact.phones[0] && `${contact.phones[0]}${more(contact.phones)}`}</Cell>
      <Cell title={contact.emails.join(', ')}>{contact.emails[0] && `${contact.emails[0]}${more(contact.emails)}`}</Cell>
      <Cell>
        <RelativeTime at={contact.createdAt} />
      </Cell>
    </Row>
  );
}

const Name = styled.span`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};

  svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  svg[data-vip] {
    color: ${({ theme }) => theme.colors.warning600};
  }

  a {
    overflow: hidden;
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    text-decoration: none;
    text-overflow: ellipsis;
  }

  a:focus-visible {
    outline: 0;
  }
`;
