import { Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { WorkflowTrial } from '../../../../api/use-try';
import { PlainButton } from '../../../../components/PlainButton';
import { StatusLabel } from '../../../../components/StatusLabel';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';

interface TrialOptionsProps {
  result: WorkflowTrial | null;
  isPending: boolean;
  /** Whether it is said what to try it on */
  isReady: boolean;
  /** Goes to the transition of that name */
  onSelect: (from: string, to: string) => void;
}

/** Every status with whether the case may go there, and everything that stands against it, as the agent will read it. */
export function TrialOptions({ result, isPending, isReady, onSelect }: TrialOptionsProps) {
  const text = useText();
  const localised = useLocalised();
  const current = result?.kind === 'tried' ? result.data.options.find(({ isCurrent }) => isCurrent) : undefined;
  return (
    <Frame aria-label={text('trial.result')} aria-busy={isPending} tabIndex={0}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {text('trial.result')}
      </Typography>
      {!isReady && <Typography textColor="neutral600">{text('trial.number.empty')}</Typography>}
      {isReady && !result && <Typography textColor="neutral600">{text('trial.pending')}</Typography>}
      {result?.kind === 'failed' && (
        <Typography role="alert" textColor="danger700">
          {text(`failure.${result.failure}.title`)}
        </Typography>
      )}
      {result?.kind === 'refused' && <Typography textColor="neutral600">{text('trial.refused')}</Typography>}
      {result?.kind === 'tried' && (
        <>
          {result.data.case && (
            <Typography fontWeight="bold">
              {result.data.case.number} · {result.data.case.subject}
            </Typography>
          )}
          <List>
            {result.data.options.map(({ key, name, kind, isCurrent, label, unmet }) => {
              const isAllowed = unmet.length === 0;
              const words = localised(label);
              return (
                <Option key={key} data-current={isCurrent || undefined}>
                  <Head>
                    <StatusLabel name={localised(name) || key} kind={kind} />
                    {words && <Typography variant="pi">{words}</Typography>}
                    <Verdict data-allowed={isAllowed || undefined}>
                      {isCurrent ? null : isAllowed ? <CheckCircle aria-hidden /> : <CrossCircle aria-hidden />}
                      {text(isCurrent ? 'trial.current' : isAllowed ? 'trial.allowed' : 'trial.blocked')}
                    </Verdict>
                  </Head>
                  {!isAllowed && (
                    <Reasons>
                      {unmet.map(({ guard, message }, index) => (
                        <li key={`${guard}-${index}`}>
                          {guard === 'transition' || !current ? (
                            message
                          ) : (
                            <Reason type="button" onClick={() => onSelect(current.key, key)}>
                              {message}
                            </Reason>
                          )}
                        </li>
                      ))}
                    </Reasons>
                  )}
                </Option>
              );
            })}
          </List>
        </>
      )}
    </Frame>
  );
}

const Frame = styled.section`
  display: grid;
  align-content: start;
  gap: ${({ theme }) => theme.spaces[3]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Option = styled.li`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  &[data-current] {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
`;

const Verdict = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  margin-inline-start: auto;
  font-size: ${({ theme }) => theme.fontSizes[1]};

  svg {
    color: ${({ theme }) => theme.colors.danger600};
  }

  &[data-allowed] svg {
    color: ${({ theme }) => theme.colors.success600};
  }
`;

const Reasons = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
  list-style: disc;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  overflow-wrap: anywhere;
`;

const Reason = styled(PlainButton)`
  color: ${({ theme }) => theme.colors.primary700};
  text-align: start;
  text-decoration: underline;
`;
