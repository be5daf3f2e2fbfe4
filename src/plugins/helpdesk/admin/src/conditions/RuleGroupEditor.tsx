import { Button, Flex, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { isGroup, type Rule, type RuleGroup } from '../../../shared/conditions';
import { useText } from '../components/use-text';
import { CheckField } from '../pages/designer/inputs/CheckField';
import { SelectField } from '../pages/designer/inputs/SelectField';
import { orNone, withChanges } from '../pages/designer/inputs/with-changes';
import { newRule } from './operators';
import { RuleEditor } from './RuleEditor';
import { RuleFrame, RuleInputs } from './rule-styles';
import type { Subject } from './subject';

/** How deep groups can be put into groups here; the server takes one more. */
const MAX_DEPTH = 5;

interface RuleGroupEditorProps {
  group: RuleGroup;
  subjects: Subject[];
  depth?: number;
  /** Where its problems are, if they are told at the rules */
  place?: string;
  onChange: (group: RuleGroup) => void;
}

/** Rules that are all to be met, or one of them; a group among them is edited in place. */
export function RuleGroupEditor({ group, subjects, depth = 1, place, onChange }: RuleGroupEditorProps) {
  const text = useText();
  const { rules, combinator } = group;
  const setRules = (next: (Rule | RuleGroup)[]) => onChange({ ...group, rules: next });

  const firstRule = () => subjects.slice(0, 1).map(newRule);

  return (
    <>
      {(rules.length > 1 || group.not) && (
        <>
          <SelectField
            label={text('conditions.combinator')}
            value={combinator}
            choices={[
              { value: 'and', name: text('conditions.all') },
              { value: 'or', name: text('conditions.any') },
            ]}
            onChange={(next) => onChange({ ...group, combinator: next })}
          />
          <CheckField
            label={text('conditions.not')}
            isChecked={group.not ?? false}
            onChange={(not) => onChange(withChanges(group, { not: not || undefined }))}
          />
        </>
      )}
      {rules.map((node, index) => {
        const replace = (next: Rule | RuleGroup) => setRules(rules.map((other, place) => (place === index ? next : other)));
        const remove = () => setRules(rules.filter((_, place) => place !== index));
        const number = index + 1;
        const own = { subjects, place: place === undefined ? undefined : `${place}.rules.${index}` };
        if (!isGroup(node)) return <RuleEditor key={index} {...own} rule={node} number={number} onChange={replace} onRemove={remove} />;
        return (
          <RuleFrame key={index} role="group" aria-label={text('conditions.group', { number })}>
            <RuleInputs>
              <RuleGroupEditor
                {...own}
                group={node}
                depth={depth + 1}
                // A group of nothing is always met, which nobody means.
                onChange={(next) => (orNone(next.rules) ? replace(next) : remove())}
              />
            </RuleInputs>
            <IconButton size="XS" variant="ghost" label={text('conditions.group.remove', { number })} onClick={remove}>
              <Trash />
            </IconButton>
          </RuleFrame>
        );
      })}
      {subjects.length > 0 && (
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" size="S" startIcon={<Plus />} onClick={() => setRules([...rules, ...firstRule()])}>
            {text('conditions.rule.add')}
          </Button>
          {depth < MAX_DEPTH && rules.length > 0 && (
            <Button
              variant="tertiary"
              size="S"
              startIcon={<Plus />}
              onClick={() => setRules([...rules, { combinator: combinator === 'and' ? 'or' : 'and', rules: firstRule() }])}
            >
              {text('conditions.group.add')}
            </Button>
          )}
        </Flex>
      )}
    </>
  );
}
