import type { ComponentType, SVGProps } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { ArrowLeft, Check, Clock, Cross, Minus } from '@strapi/icons';
import type { Activity, OutboxState } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';

const ICONS: Record<OutboxState, ComponentType<SVGProps<SVGSVGElement>>> = {
  pending: Clock,
  held: Clock,
  sent: Check,
  dead: Cross,
  suppressed: Minus,
  withdrawn: ArrowLeft,
};

/** What became of an outgoing message, in words. */
export function DeliveryState({ delivery: { state, error } }: { delivery: NonNullable<Activity['delivery']> }) {
  const text = useText();
  const Icon = ICONS[state];
  const hasReason = error !== null && (state === 'dead' || state === 'pending');
  const words = hasReason ? text(`delivery.${state}.why`, { reason: error }) : text(`delivery.${state}`);
  const colour = state === 'dead' ? 'danger600' : state === 'held' ? 'neutral800' : 'neutral600';
  return (
    <Flex gap={2} alignItems="flex-start">
      <Typography textColor={colour} display="flex">
        <Icon aria-hidden />
      </Typography>
      <Typography variant="pi" textColor={colour} style={{ overflowWrap: 'anywhere' }}>
        {words}
      </Typography>
    </Flex>
  );
}
