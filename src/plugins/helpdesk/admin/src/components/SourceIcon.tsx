import type { ComponentType, SVGProps } from 'react';
import { AccessibleIcon, Tooltip } from '@strapi/design-system';
import { Discuss, Earth, Headphones, Mail, Message, Phone } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Source } from '../../../shared/sources';
import { useText } from './use-text';

const ICONS: Record<Source, ComponentType<SVGProps<SVGSVGElement>>> = {
  'outgoing-campaign': Headphones,
  'incoming-call': Phone,
  email: Mail,
  livechat: Discuss,
  web: Earth,
  sms: Message,
};

/** Where a case came from, as an icon that says so (R65). */
export function SourceIcon({ source }: { source: Source }) {
  const text = useText();
  const name = text(`source.${source}`);
  const Icon = ICONS[source];
  return (
    <Tooltip label={name}>
      <Frame>
        <AccessibleIcon label={name}>
          <Icon />
        </AccessibleIcon>
      </Frame>
    </Tooltip>
  );
}

const Frame = styled.span`
  display: inline-flex;
  vertical-align: middle;
  color: ${({ theme }) => theme.colors.neutral600};

  svg {
    width: 1.6rem;
    height: 1.6rem;
  }
`;
