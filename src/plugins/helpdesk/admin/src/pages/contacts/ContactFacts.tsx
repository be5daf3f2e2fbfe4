import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ContactCard } from '../../../../shared/contracts/contacts';
import { useText } from '../../components/use-text';
import { contactPath } from '../../routes';
import { Fact, FactList } from '../case/FactRow';
import { useLanguageName } from '../designer/inputs/use-language-name';

/** What is known of a contact beyond its name and addresses; what is not known is left out. */
export function ContactFacts({ contact }: { contact: ContactCard }) {
  const text = useText();
  const languageName = useLanguageName();
  const { company, jobTitle, address, website, language, customerType, isVip } = contact;
  // The server takes no other, but what is clicked on is looked at where it is made a link.
  const isLink = website !== null && /^https?:\/\//i.test(website);
  const isEmpty = !company && !jobTitle && !address && !website && !language && !customerType && !isVip;
  if (isEmpty) return <Nothing>{text('contacts.facts.none')}</Nothing>;
  return (
    <Facts>
      {company && (
        <Fact label={text('contacts.field.company')}>
          <Link to={contactPath(company.documentId)}>{company.displayName}</Link>
        </Fact>
      )}
      {jobTitle && <Fact label={text('contacts.field.jobTitle')}>{jobTitle}</Fact>}
      {address && (
        <Fact label={text('contacts.field.address')}>
          <Lines>{address}</Lines>
        </Fact>
      )}
      {website && (
        <Fact label={text('contacts.field.website')}>
          {isLink ? (
            <a href={website} target="_blank" rel="noopener noreferrer nofollow">
              {website.replace(/^https?:\/\//i, '')}
            </a>
          ) : (
            website
          )}
        </Fact>
      )}
      {language && <Fact label={text('contacts.field.language')}>{languageName(language)}</Fact>}
      {customerType && <Fact label={text('contacts.field.customerType')}>{customerType}</Fact>}
      {isVip && <Fact label={text('contacts.field.isVip')}>{text('value.yes')}</Fact>}
    </Facts>
  );
}

/* The name of each beside it, as there are many and most are short. */
const Facts = styled(FactList)`
  gap: ${({ theme }) => theme.spaces[2]};

  > div {
    grid-template-columns: minmax(8rem, 2fr) 3fr;
    gap: ${({ theme }) => theme.spaces[2]};
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Lines = styled.span`
  white-space: pre-line;
`;

const Nothing = styled.p`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
