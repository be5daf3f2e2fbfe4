import { Flex, Typography } from '@strapi/design-system';
import { Briefcase, Mail, Phone, User } from '@strapi/icons';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../shared/contracts/cases';
import { CopyText } from '../../components/CopyText';
import { Panel } from '../../components/Panel';
import { useText } from '../../components/use-text';

/** Who the case is about, and how to reach them. */
export function ContactPanel({ contact }: { contact: CaseCard['contact'] }) {
  const text = useText();
  const KindIcon = contact.kind === 'company' ? Briefcase : User;
  const isUnreachable = contact.emails.length === 0 && contact.phones.length === 0;
  return (
    <Panel title={text('contact.title')}>
      <Lines>
        <li>
          <KindIcon role="img" aria-label={text(`contact.${contact.kind}`)} />
          <Typography variant="omega" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {contact.displayName}
          </Typography>
        </li>
        {contact.emails.map((email) => (
          <li key={email}>
            <Mail role="img" aria-label={text('contact.email')} />
            <CopyText value={email} />
          </li>
        ))}
        {contact.phones.map((phone) => (
          <li key={phone}>
            <Phone role="img" aria-label={text('contact.phone')} />
            <CopyText value={phone} />
          </li>
        ))}
        {isUnreachable && (
          <Flex tag="li">
            <Typography textColor="neutral600">{text('contact.unreachable')}</Typography>
          </Flex>
        )}
      </Lines>
    </Panel>
  );
}

const Lines = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    display: flex;
    align-items: center;
    gap: ${({ theme }) => theme.spaces[2]};
    min-width: 0;
  }

  li > svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
