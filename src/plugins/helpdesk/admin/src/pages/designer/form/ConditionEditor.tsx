import { Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { isGroup, type Rule, type RuleGroup } from '../../../../../shared/conditions';
import { UNANSWERED_KINDS, type FormField } from '../../../../../shared/form-fields';
import { useText } from '../../../components/use-text';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { SelectField } from '../inputs/SelectField';
import { NestedGroup } from './NestedGroup';
import { firstValue, operatorsFor } from './operators';
import { RuleEditor } from './RuleEditor';

interface ConditionEditorProps {
  condition: RuleGroup | undefined;
  /** What it may look at */
  fields: FormField[];
  error: string | undefined;
  onChange: (condition: RuleGroup | undefined) => void;
}

/** When a field or a section is shown. Groups inside a group are kept as they are. */
export function ConditionEditor({ condition, fields, error, onChange }: ConditionEditorProps) {
  const text = useText();
  const candidates = fields.filter(({ kind }) => !UNANSWERED_KINDS.includes(kind));
  const group: RuleGroup = condition ?? { combinator: 'and', rules: [] };

  function handleAdd(): void {
    const [field] = candidates;
    if (!field) return;
    const [operator = 'notNull'] = operatorsFor(field.kind);
    setRules([...group.rules, { field: field.key, operator, value: firstValue(operator, field) }]);
  }
  function setRules(rules: (Rule | RuleGroup)[]): void {
    onChange(rules.length > 0 ? { ...group, rules } : undefined);
  }

  return (
    <PropertyGroup title={text('designer.form.when')}>
      <ProblemNote message={error} />
      {group.rules.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text(candidates.length > 0 ? 'designer.form.when.always' : 'designer.form.when.no-fields')}
        </Typography>
      )}
      {group.rules.length > 1 && (
        <SelectField
          label={text('designer.form.when.combinator')}
          value={group.combinator}
          choices={[
            { value: 'and', name: text('designer.form.when.all') },
            { value: 'or', name: text('designer.form.when.any') },
          ]}
          onChange={(combinator) => onChange({ ...group, combinator: combinator === 'or' ? 'or' : 'and' })}
        />
      )}
      {group.not && <Typography variant="pi">{text('designer.form.when.not')}</Typography>}
      {group.rules.map((node, index) => {
        const handleRemove = () => setRules(group.rules.filter((_, other) => other !== index));
        if (isGroup(node)) return <NestedGroup key={index} group={node} fields={fields} onRemove={handleRemove} />;
        return (
          <RuleEditor
            key={index}
            rule={node}
            number={index + 1}
            fields={candidates}
            onChange={(rule) => setRules(group.rules.map((other, place) => (place === index ? rule : other)))}
            onRemove={handleRemove}
          />
        );
      })}
      {candidates.length > 0 && (
        <div>
          <Button variant="tertiary" size="S" startIcon={<Plus />} onClick={handleAdd}>
            {text('designer.form.rule.add')}
          </Button>
        </div>
      )}
    </PropertyGroup>
  );
}
