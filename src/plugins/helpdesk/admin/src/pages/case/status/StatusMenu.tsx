import { useRef, useState } from 'react';
import { Popover, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { TO_EDIT_CASES } from '../../workspace/rights';
import { useShortcut } from '../../workspace/shortcuts';
import { useFieldsOfCard } from '../fields/fields-context';
import { StatusOptions } from './StatusOptions';

/** Where the case stands; for whoever may change it, the menu of where it could go, and why not to the others (B3). */
export function StatusMenu({ card, onRefused }: { card: CaseCard; onRefused: () => void }) {
  const text = useText();
  const localised = useLocalised();
  const [isOpen, setOpen] = useState(false);
  const { goTo } = useFieldsOfCard();
  const goal = useRef<string | null>(null);
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const name = localised(card.status.name);
  const label = (
    <Typography variant="omega">
      <StatusLabel name={name} kind={card.status.kind} />
    </Typography>
  );
  useShortcut('s', text('status-menu.shortcut'), () => setOpen(true), { when: allowedActions.canEditCases ?? false });

  function leaveFor(field: string): void {
    goal.current = field;
    setOpen(false);
  }

  if (!allowedActions.canEditCases) return <Shown>{label}</Shown>;
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger>
        <Trigger type="button" aria-label={text('status-menu.open', { name })}>
          {label}
          <CaretDown aria-hidden />
        </Trigger>
      </Popover.Trigger>
      <Popover.Content
        align="end"
        sideOffset={4}
        aria-label={text('status-menu.title')}
        // The focus goes to what is missing, where the menu was left for that, and not back to the menu.
        onCloseAutoFocus={(event) => {
          if (goal.current === null) return;
          event.preventDefault();
          goTo(goal.current);
          goal.current = null;
        }}
      >
        <StatusOptions card={card} onRefused={onRefused} onDone={() => setOpen(false)} onGoTo={leaveFor} />
      </Popover.Content>
    </Popover.Root>
  );
}

const Shown = styled.div`
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  max-width: 100%;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral600};
`;

const Trigger = styled(Shown).attrs({ as: 'button' })<{ type: 'button' }>`
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
