import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { isGroup, type Rule, type RuleGroup } from '../../../../../shared/conditions';
import { useText } from '../../../components/use-text';
import { RuleComparison } from '../../../conditions/RuleComparison';
import { RuleGroupEditor } from '../../../conditions/RuleGroupEditor';
import type { Subject } from '../../../conditions/subject';
import { ProblemNote } from '../../designer/inputs/ProblemNote';
import { isWhole } from './filter-changes';

interface NodeFormProps {
  node: Rule | RuleGroup;
  subjects: Subject[];
  /** Where its problems are */
  place: string;
  /** Tells what it is by now, so that closing can apply it */
  onDraft: (node: Rule | RuleGroup) => void;
  onApply: (node: Rule | RuleGroup) => void;
}

/** One part of the filter: how a field is compared, with what; or a group of rules. */
export function NodeForm({ node, subjects, place, onDraft, onApply }: NodeFormProps) {
  const text = useText();
  const [draft, setDraft] = useState(node);
  const form = useRef<HTMLFormElement>(null);
  // To what is to be filled in; the comparison is mostly right already.
  useEffect(() => {
    const value = form.current?.querySelector<HTMLElement>('input, [role="checkbox"]');
    (value ?? form.current?.querySelector<HTMLElement>('[role="combobox"]'))?.focus();
  }, []);

  function change(next: Rule | RuleGroup): void {
    setDraft(next);
    onDraft(next);
  }
  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (isWhole(draft)) onApply(draft);
  }
  return (
    <Form ref={form} onSubmit={handleSubmit}>
      {isGroup(draft) ? (
        <RuleGroupEditor group={draft} subjects={subjects} place={place} onChange={change} />
      ) : (
        <RuleFields rule={draft} subjects={subjects} onChange={change} />
      )}
      <ProblemNote place={place} withParts={!isGroup(draft)} />
      <Button type="submit" size="S" disabled={!isWhole(draft)}>
        {text('filter.apply')}
      </Button>
    </Form>
  );
}

function RuleFields({ rule, subjects, onChange }: { rule: Rule; subjects: Subject[]; onChange: (rule: Rule) => void }) {
  const subject = subjects.find(({ field }) => field === rule.field);
  return (
    <>
      <Typography variant="omega" fontWeight="bold" tag="h3">
        {subject?.name ?? rule.field}
      </Typography>
      <RuleComparison rule={rule} subject={subject} onChange={onChange} />
    </>
  );
}

const Form = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  width: 34rem;
  max-width: 90vw;
  max-height: 60vh;
  padding: ${({ theme }) => theme.spaces[4]};
  overflow-y: auto;
`;
