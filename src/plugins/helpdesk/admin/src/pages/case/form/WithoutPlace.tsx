import { Button, Flex, Typography } from '@strapi/design-system';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { useAnswerText } from '../use-answer-text';
import type { TypedAnswer } from './typed-answers';

interface WithoutPlaceProps {
  answers: [key: string, answer: TypedAnswer][];
  errorOf: (key: string) => string | undefined;
  onLeaveOut: (key: string) => void;
}

/** What was typed into a form that was changed meanwhile and has no place for it: it stays in sight until it is let go. */
export function WithoutPlace({ answers, errorOf, onLeaveOut }: WithoutPlaceProps) {
  const text = useText();
  const localised = useLocalised();
  const answerText = useAnswerText();
  if (answers.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} padding={3} background="warning100" hasRadius role="alert">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {text('form.without-place')}
      </Typography>
      {answers.map(([key, { value, field }]) => (
        <Flex key={key} justifyContent="space-between" alignItems="start" gap={2}>
          <Typography variant="omega" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {localised(field.label) || key}: {answerText({ key, kind: field.kind, label: field.label, value })}
            {errorOf(key) && ` (${errorOf(key)})`}
          </Typography>
          <Button size="S" variant="tertiary" onClick={() => onLeaveOut(key)}>
            {text('form.leave-out')}
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}
