import { Typography } from '@strapi/design-system';
import { Mail, Phone } from '@strapi/icons';
import { styled } from 'styled-components';
import { CopyText } from '../../components/CopyText';
import { useText } from '../../components/use-text';

/** Phone numbers and e-mail addresses of a contact, always in sight (R49); a click copies one. */
export function ContactLines({ phones, emails }: { phones: string[]; emails: string[] }) {
  const text = useText();
  return (
    <Lines>
      {phones.map((phone) => (
        <li key={phone}>
          <Phone role="img" aria-label={text('contact.phone')} />
          <CopyText value={phone} />
        </li>
      ))}
      {emails.map((email) => (
        <li key={email}>
          <Mail role="img" aria-label={text('contact.email')} />
          <CopyText value={email} />
        </li>
      ))}
      {phones.length === 0 && emails.length === 0 && (
        <li>
          <Typography textColor="neutral600">{text('contact.unreachable')}</Typography>
        </li>
      )}
    </Lines>
  );
}

const Lines = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

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
