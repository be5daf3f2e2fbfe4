import { IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { isGroup, type RuleGroup } from '../../../../../shared/conditions';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { OPERATOR_NAMES, takesNoValue } from './operators';
import { RuleFrame } from './rule-styles';

interface NestedGroupProps {
  group: RuleGroup;
  fields: FormField[];
  onRemove: () => void;
}

/** A group of rules inside a condition, in words: it came with an import and is edited there. */
export function NestedGroup({ group, fields, onRemove }: NestedGroupProps) {
  const text = useText();
  const localised = useLocalised();

  function inWords({ combinator, not, rules }: RuleGroup): string {
    const words = rules.map((node) => {
      if (isGroup(node)) return `(${inWords(node)})`;
      const name = localised(fields.find(({ key }) => key === node.field)?.label) || node.field;
      const value = takesNoValue(node.operator) ? '' : ` ${JSON.stringify(node.value)}`;
      return `${name} ${text(OPERATOR_NAMES[node.operator])}${value}`;
    });
    const joined = words.join(` ${text(combinator === 'and' ? 'designer.form.when.and' : 'designer.form.when.or')} `);
    return not ? `${text('designer.form.when.not')} ${joined}` : joined;
  }

  return (
    <RuleFrame>
      <Typography variant="pi">{inWords(group)}</Typography>
      <IconButton size="XS" variant="ghost" label={text('designer.form.rule.remove-group')} onClick={onRemove}>
        <Trash />
      </IconButton>
    </RuleFrame>
  );
}
