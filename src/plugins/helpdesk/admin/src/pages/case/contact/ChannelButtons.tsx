import type { ComponentType, SVGProps } from 'react';
import { Tooltip } from '@strapi/design-system';
import { Mail, Message, Phone } from '@strapi/icons';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';

type ChannelName = 'email' | 'call' | 'sms';
type Reason = 'no-email' | 'no-phone' | 'no-composer' | 'no-extension' | 'no-sms';

const ICONS: Record<ChannelName, ComponentType<SVGProps<SVGSVGElement>>> = { email: Mail, call: Phone, sms: Message };

/**
 * Ways to reach the contact (R52). One that cannot be used is greyed and says why (R53): the reader has no such channel,
 * or the contact no address for it.
 *
 * @param onReply opens the composer of the case; null for whoever may not answer clients
 */
export function ChannelButtons({ contact, onReply }: { contact: CaseCard['contact']; onReply: (() => void) | null }) {
  const text = useText();
  const hasPhone = contact.phones.length > 0;
  const hasEmail = contact.emails.length > 0;
  const emailReason = hasEmail ? 'no-composer' : 'no-email';
  return (
    <Buttons>
      <Channel
        channel="email"
        reason={hasEmail && onReply ? null : emailReason}
        onClick={onReply ?? undefined}
        label={text('case-contact.email')}
      />
      <Channel channel="call" reason={hasPhone ? 'no-extension' : 'no-phone'} label={text('case-contact.call')} />
      <Channel channel="sms" reason={hasPhone ? 'no-sms' : 'no-phone'} label={text('case-contact.sms')} />
    </Buttons>
  );
}

interface ChannelProps {
  channel: ChannelName;
  label: string;
  /** Why it cannot be used; null where it can. */
  reason: Reason | null;
  onClick?: () => void;
}

function Channel({ channel, label, reason, onClick }: ChannelProps) {
  const text = useText();
  const Icon = ICONS[channel];
  const name = reason === null ? label : `${label}: ${text(`case-contact.${reason}`)}`;
  // Not `disabled`, which would keep keyboard and pointer from learning why.
  return (
    <Tooltip label={name}>
      <Round type="button" aria-label={name} aria-disabled={reason !== null} onClick={reason === null ? onClick : undefined}>
        <Icon aria-hidden />
      </Round>
    </Tooltip>
  );
}

const Buttons = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Round = styled.button`
  display: grid;
  place-items: center;
  width: 3.2rem;
  height: 3.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.primary600};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-disabled='true'] {
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral500};
    cursor: not-allowed;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  svg {
    width: 1.6rem;
    height: 1.6rem;
  }
`;
