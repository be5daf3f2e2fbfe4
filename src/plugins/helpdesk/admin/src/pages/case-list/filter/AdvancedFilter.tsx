import { useState } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import type { RuleGroup } from '../../../../../shared/conditions';
import { useText } from '../../../components/use-text';
import { RuleGroupEditor } from '../../../conditions/RuleGroupEditor';
import type { Subject } from '../../../conditions/subject';
import { ProblemNote } from '../../designer/inputs/ProblemNote';
import { isWhole } from './filter-changes';

interface AdvancedFilterProps {
  filter: RuleGroup | null;
  subjects: Subject[];
  place: string;
  onApply: (filter: RuleGroup | null) => void;
  onClose: () => void;
}

/** The whole filter as a tree of rules: all or any of them, groups within groups. */
export function AdvancedFilter({ filter, subjects, place, onApply, onClose }: AdvancedFilterProps) {
  const text = useText();
  const [draft, setDraft] = useState<RuleGroup>(filter ?? { combinator: 'and', rules: [] });
  const isNone = draft.rules.length === 0;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('filter.advanced.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <RuleGroupEditor group={draft} subjects={subjects} place={place} onChange={setDraft} />
            <ProblemNote place={place} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('dialog.cancel')}
          </Button>
          <Button
            disabled={!isNone && !isWhole(draft)}
            onClick={() => {
              onApply(isNone ? null : draft);
              onClose();
            }}
          >
            {text('filter.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
