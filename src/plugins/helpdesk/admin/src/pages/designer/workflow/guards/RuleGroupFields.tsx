import { Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import { isGroup, type Rule, type RuleGroup } from '../../../../../../shared/conditions';
import { useText } from '../../../../components/use-text';
import type { Configuration } from '../../draft';
import { ChoiceField } from '../../fields/ChoiceField';
import { PropertyGrid } from '../../fields/PropertyGrid';
import { TickField } from '../../fields/TickField';
import { RuleFields } from './RuleFields';

interface RuleGroupFieldsProps {
  value: RuleGroup;
  configuration: Configuration;
  onChange: (next: RuleGroup) => void;
}

const COMBINATORS = ['and', 'or'] as const;

/** Rules that are all to be met, or one of them. A group within the group is shown as it is, to be read. */
export function RuleGroupFields({ value, configuration, onChange }: RuleGroupFieldsProps) {
  const text = useText();
  const setRules = (rules: RuleGroup['rules']) => onChange({ ...value, rules });
  return (
    <PropertyGrid>
      <ChoiceField
        label={text('rules.combinator')}
        value={value.combinator}
        choices={COMBINATORS.map((combinator) => ({ value: combinator, label: text(`rules.${combinator}`) }))}
        onChange={(combinator) => onChange({ ...value, combinator })}
      />
      <TickField label={text('rules.not')} value={value.not ?? false} onChange={(not) => onChange({ ...value, not: not || undefined })} />
      {value.rules.map((node, index) =>
        isGroup(node) ? (
          <div key={index}>
            <Typography variant="pi" textColor="neutral600">
              {text('rules.nested')}
            </Typography>
            <Nested>{JSON.stringify(node, null, 1)}</Nested>
          </div>
        ) : (
          <RuleFields
            key={index}
            value={node}
            number={index + 1}
            configuration={configuration}
            onChange={(next: Rule) => setRules(value.rules.map((one, at) => (at === index ? next : one)))}
            onRemove={() => setRules(value.rules.filter((_one, at) => at !== index))}
          />
        ),
      )}
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Plus />}
        onClick={() => setRules([...value.rules, { field: 'priority', operator: '>=', value: 50 }])}
      >
        {text('rules.add')}
      </Button>
    </PropertyGrid>
  );
}

const Nested = styled.pre`
  overflow: auto;
  max-height: 12rem;
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
