import { useRef, useState, type ReactNode } from 'react';
import { Popover } from '@strapi/design-system';
import type { Rule, RuleGroup } from '../../../../../shared/conditions';
import type { Subject } from '../../../conditions/subject';
import { isWhole } from './filter-changes';
import { NodeForm } from './NodeForm';

interface NodePopoverProps {
  trigger: ReactNode;
  label: string;
  /** What is edited; null as long as `before` stands in its place */
  node: Rule | RuleGroup | null;
  /** What comes before, such as the choice of a field */
  before?: ReactNode;
  subjects: Subject[];
  place: string;
  onApply: (node: Rule | RuleGroup) => void;
  /** Closed without applying, or after it */
  onClose?: () => void;
}

/** A part of the filter in a window of its own. Leaving it applies what is whole; Escape leaves everything as it was. */
export function NodePopover({ trigger, label, node, before, subjects, place, onApply, onClose }: NodePopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const draft = useRef<Rule | RuleGroup | null>(null);

  function remember(next: Rule | RuleGroup | null): void {
    draft.current = next;
  }
  function apply(next: Rule | RuleGroup): void {
    remember(next);
    close();
  }
  function close(): void {
    if (draft.current && isWhole(draft.current)) onApply(draft.current);
    remember(null);
    setOpen(false);
    onClose?.();
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={(next) => (next ? setOpen(true) : close())}>
      <Popover.Trigger>{trigger}</Popover.Trigger>
      <Popover.Content align="start" sideOffset={4} aria-label={label} onEscapeKeyDown={() => remember(null)}>
        {node ? <NodeForm node={node} subjects={subjects} place={place} onDraft={remember} onApply={apply} /> : before}
      </Popover.Content>
    </Popover.Root>
  );
}
