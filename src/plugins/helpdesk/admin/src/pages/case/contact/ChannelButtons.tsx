import type { ComponentType, SVGProps } from 'react';
import { Tooltip } from '@strapi/design-system';
import { Mail, Message, Phone } from '@strapi/icons';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { EmailChoice } from './EmailChoice';
import { RoundButton } from './RoundButton';

type ChannelName = 'email' | 'call' | 'sms';
type Reason = 'no-email' | 'no-phone' | 'no-composer' | 'no-extension' | 'no-sms';

const ICONS: Record<ChannelName, ComponentType<SVGProps<SVGSVGElement>>> = { email: Mail, call: Phone, sms: Message };

/**
 * Ways to reach the contact (R52). One that cannot be used is greyed and says why (R53): the reader has no such channel,
 * or the contact no address for it.
 *
 * @param onReply opens the composer of the case, for the address that was chosen of several; null for whoever may not
 *   answer clients
 */
export function ChannelButtons({ contact, onReply }: { contact: CaseCard['contact']; onReply: ((to?: string) => void) | null }) {
  const text = useText();
  const hasPhone = contact.phones.length > 0;
  const hasEmail = contact.emails.length > 0;
  const emailReason = hasEmail ? 'no-composer' : 'no-email';
  return (
    <Buttons>
      {onReply && contact.emails.length > 1 ? (
        <EmailChoice emails={contact.emails} onChoose={onReply} />
      ) : (
        <Channel
          channel="email"
          reason={hasEmail && onReply ? null : emailReason}
          onClick={onReply ? () => onReply() : undefined}
          label={text('case-contact.email')}
        />
      )}
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
      <RoundButton type="button" aria-label={name} aria-disabled={reason !== null} onClick={reason === null ? onClick : undefined}>
        <Icon aria-hidden />
      </RoundButton>
    </Tooltip>
  );
}

const Buttons = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.spaces[2]};
`;
