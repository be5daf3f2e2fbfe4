import { useState } from 'react';
import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import { LANGUAGES, localise } from '../../../../../shared/localised';
import { useText } from '../../../components/use-text';
import { AnswerInput } from '../inputs/AnswerInput';
import { useLanguageName } from '../inputs/use-language-name';
import { CheckAnswers } from './CheckAnswers';
import { partsOf } from './form-order';
import { answerOf, shownFields, type Answers } from './shown-fields';
import { useAnswerCheck } from './use-answer-check';

/** The form as it will be filled in, in each language. Nothing typed here is stored. */
export function FormPreview({ form }: { form: FormDocument }) {
  const text = useText();
  const nameOf = useLanguageName();
  const { locale } = useIntl();
  const [language, setLanguage] = useState<string>(LANGUAGES.find((one) => locale.startsWith(one)) ?? 'en');
  const [answers, setAnswers] = useState<Answers>({});
  const [round, setRound] = useState(0);
  const check = useAnswerCheck(form);
  const shown = shownFields(form, answers);
  const unseen = form.fields.filter(({ key, hidden }) => !hidden && !shown.has(key));

  function startOver(): void {
    setAnswers({});
    check.forget();
    setRound(round + 1);
  }

  function change(key: string, answer: unknown): void {
    setAnswers({ ...answers, [key]: answer });
    check.change(key);
  }

  return (
    <Frame>
      <Tabs.Root variant="simple" value={language} onValueChange={setLanguage}>
        <Tabs.List aria-label={text('designer.form.preview.languages')}>
          {LANGUAGES.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              {nameOf(one)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Box paddingTop={4}>
          <Flex gap={4} wrap="wrap" justifyContent="space-between">
            <Typography variant="pi" textColor="neutral600" role="status">
              {text('designer.form.preview.shown', { shown: shown.size, unseen: unseen.length })}{' '}
              {unseen.length > 0 &&
                text('designer.form.preview.unseen', { names: unseen.map(({ key, label }) => localise(label, locale, key)).join(', ') })}
            </Typography>
            <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} onClick={startOver}>
              {text('designer.form.preview.restart')}
            </Button>
          </Flex>
        </Box>
        <Tabs.Content value={language}>
          <Sheet lang={language} key={round}>
            <Typography variant="beta" tag="h3">
              {localise(form.title, language, form.slug)}
            </Typography>
            {partsOf(form).map(({ section, fields }) => {
              const inSight = fields.filter(({ key }) => shown.has(key));
              if (inSight.length === 0) return null;
              return (
                <Part key={section?.key ?? ''}>
                  {section && (
                    <Typography variant="delta" tag="h4">
                      {localise(section.title, language, section.key)}
                    </Typography>
                  )}
                  {section?.help && (
                    <Typography variant="omega" textColor="neutral600">
                      {localise(section.help, language)}
                    </Typography>
                  )}
                  {inSight.map((field) => (
                    <AnswerInput
                      key={field.key}
                      field={field}
                      language={language}
                      label={localise(field.label, language, field.key)}
                      hint={localise(field.help, language) || undefined}
                      isRequired={field.required}
                      value={answerOf(field, answers)}
                      error={check.errorOf(field.key)}
                      onChange={(answer) => change(field.key, answer)}
                    />
                  ))}
                </Part>
              );
            })}
            <CheckAnswers form={form} answers={answers} check={check} />
          </Sheet>
        </Tabs.Content>
      </Tabs.Root>
    </Frame>
  );
}

const Frame = styled.section`
  max-width: 72rem;
  padding: ${({ theme }) => theme.spaces[5]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Sheet = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[5]};
  padding-block-start: ${({ theme }) => theme.spaces[5]};
`;

const Part = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
`;
