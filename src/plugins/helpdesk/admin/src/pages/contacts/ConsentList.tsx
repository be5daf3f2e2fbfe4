import { useState } from 'react';
import { Checkbox, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ConsentState } from '../../../../shared/contracts/contacts';
import { useDeclareConsent } from '../../api/contacts-api';
import { RelativeTime } from '../../components/RelativeTime';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';
import { WriteFailure } from './WriteFailure';

interface ConsentListProps {
  contact: string;
  consents: ConsentState[];
  /** documentId of the case that the client says it in */
  inCase?: string;
  canEdit: boolean;
}

/** What the client consented to; ticked and taken back as they say it (R54). A tick stands once the server has it. */
export function ConsentList({ contact, consents, inCase, canEdit }: ConsentListProps) {
  const text = useText();
  const localised = useLocalised();
  const [declare, { error, isLoading }] = useDeclareConsent();
  const [pending, setPending] = useState<string | null>(null);
  if (consents.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('contacts.consents.none')}
      </Typography>
    );
  }

  async function say(purpose: string, granted: boolean): Promise<void> {
    setPending(purpose);
    await declare({ documentId: contact, data: { purpose, granted, ...(inCase && { case: inCase }) } });
    setPending(null);
  }

  return (
    <List aria-busy={isLoading}>
      {consents.map(({ purpose, wording, version, granted, saidToVersion, at, source }) => (
        <li key={purpose}>
          <Checkbox
            checked={granted === true}
            disabled={!canEdit || pending !== null}
            onCheckedChange={(next) => void say(purpose, next === true)}
          >
            {localised(wording) || purpose}
          </Checkbox>
          {at !== null && (
            <Typography variant="pi" textColor="neutral600">
              {text(granted ? 'contacts.consents.given' : 'contacts.consents.taken-back')} <RelativeTime at={at} />
              {source && (
                <>
                  {' · '}
                  <Link to={casePath(source.documentId)}>{source.number}</Link>
                </>
              )}
              {granted && saidToVersion !== version && ` · ${text('contacts.consents.older-wording')}`}
            </Typography>
          )}
        </li>
      ))}
      {error !== undefined && (
        <li>
          <WriteFailure error={error} />
        </li>
      )}
    </List>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  li {
    display: grid;
    gap: 0.2rem;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
