import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { partsOf } from '../../designer/form/form-order';
import { answerOf, shownFields } from '../../designer/form/shown-fields';
import { useCardWork } from '../save/card-context';
import { AskDialog, canAsk } from './AskDialog';
import { FieldInput } from './FieldInput';
import { FormButton } from './FormButton';
import { withoutPlace } from './typed-answers';
import { useFormFill, type FillProps, type Given } from './use-form-fill';
import { WithoutPlace } from './WithoutPlace';

/** A form of a case to be filled in, with its buttons. It is saved with the card. */
export function FormFill(props: FillProps) {
  const { card, form } = props;
  const localised = useLocalised();
  const fill = useFormFill(props);
  const { save } = useCardWork();
  const [asking, setAsking] = useState<{ button: FormField; unmet: { guard: string; message: string }[] } | null>(null);
  const document = { slug: form.slug, ...form.definition };
  const shown = shownFields(document, fill.answers);
  const unplaced = withoutPlace(form, fill.typed);

  async function press(button: FormField, given?: Given): Promise<void> {
    setAsking(null);
    const refusal = await fill.press(button.key, given);
    if (refusal?.kind !== 'unmet' || given || !canAsk(refusal.unmet)) return;
    fill.forgetRefusal();
    setAsking({ button, unmet: refusal.unmet });
  }

  /** Fields one under another, and buttons that follow each other side by side. */
  function controls(fields: FormField[]): JSX.Element[] {
    return runsOf(fields).map((run) => {
      const [first] = run;
      if (first.kind !== 'button') return input(first);
      return (
        <Flex key={first.key} gap={2} wrap="wrap">
          {run.map((button) => (
            <FormButton
              key={button.key}
              button={button}
              values={{ number: card.number, answers: fill.answers }}
              isDisabled={fill.isBusy}
              onPress={() => void press(button)}
            />
          ))}
        </Flex>
      );
    });
  }

  function input(field: FormField): JSX.Element {
    return (
      <FieldInput
        key={field.key}
        field={field}
        form={form}
        card={card}
        value={unplaced.some(([key]) => key === field.key) ? form.answers[field.key] : answerOf(field, fill.answers)}
        error={fill.errorOf(field.key)}
        onChange={(value) => fill.change(field, value)}
      />
    );
  }

  return (
    <>
      <Sheet
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {partsOf(document).map(({ section, fields }) => {
          const visible = fields.filter(({ key }) => shown.has(key));
          if (visible.length === 0) return null;
          if (!section) return controls(visible);
          return (
            <Part key={section.key}>
              <legend>{localised(section.title) || section.key}</legend>
              {section.help && (
                <Typography variant="pi" textColor="neutral600">
                  {localised(section.help)}
                </Typography>
              )}
              {controls(visible)}
            </Part>
          );
        })}
        <WithoutPlace answers={unplaced} errorOf={fill.errorOf} onLeaveOut={fill.leaveOut} />
      </Sheet>
      {asking && (
        <AskDialog
          title={localised(asking.button.label) || asking.button.key}
          unmet={asking.unmet}
          onGiven={(given) => void press(asking.button, given)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

/** Each field by itself, but buttons that follow each other together. */
function runsOf(fields: FormField[]): [FormField, ...FormField[]][] {
  const runs: [FormField, ...FormField[]][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.kind === 'button' && last?.[0].kind === 'button') last.push(field);
    else runs.push([field]);
  }
  return runs;
}

const Sheet = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
`;

const Part = styled.fieldset`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  min-width: 0;
  padding: ${({ theme }) => `${theme.spaces[3]} 0 0`};
  border: 0;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};

  > legend {
    float: left;
    padding: 0;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: ${({ theme }) => theme.fontSizes[2]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;
