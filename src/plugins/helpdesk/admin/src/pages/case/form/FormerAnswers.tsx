import { styled } from 'styled-components';
import type { FormerAnswer } from '../../../../../shared/contracts/cases';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { Fact, FactList } from '../FactRow';
import { useAnswerText } from '../use-answer-text';

/** Answers to what the form does not ask any more, in the words of the version they were given on (B4). */
export function FormerAnswers({ answers }: { answers: FormerAnswer[] }) {
  const text = useText();
  const localised = useLocalised();
  const answerText = useAnswerText();
  if (answers.length === 0) return null;
  return (
    <Details>
      <summary>{text('form.former', { count: answers.length })}</summary>
      <FactList>
        {answers.map((answer) => (
          <Fact key={`${answer.key}/${answer.version}/${answer.reason}`} label={localised(answer.label)}>
            <span style={{ whiteSpace: 'pre-wrap' }}>{answerText(answer)}</span>
            <Note>
              {text(`form.former.${answer.reason}`)} · {text('form.version', { version: answer.version })}
            </Note>
          </Fact>
        ))}
      </FactList>
    </Details>
  );
}

const Details = styled.details`
  margin-block-start: ${({ theme }) => theme.spaces[4]};
  padding-block-start: ${({ theme }) => theme.spaces[3]};
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  summary {
    border-radius: ${({ theme }) => theme.borderRadius};
    color: ${({ theme }) => theme.colors.neutral800};
    cursor: pointer;
  }

  summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  > dl {
    padding-block-start: ${({ theme }) => theme.spaces[3]};
  }
`;

const Note = styled.span`
  display: block;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
