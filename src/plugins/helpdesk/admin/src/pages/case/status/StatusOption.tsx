import { useId } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { GetStatusOptions } from '../../../../../shared/contracts/cases';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';

interface StatusOptionProps {
  option: GetStatusOptions.Option;
  isBlocked: boolean;
  isDisabled: boolean;
  onChoose: () => void;
  /** Leads to where a field can be filled in; null where it cannot be. */
  wayTo: (field: string) => (() => void) | null;
}

/**
 * One status of the menu. A blocked one stays in the order of the keyboard, so that its reasons can be read there; what
 * is missing is led to.
 */
export function StatusOption({ option, isBlocked, isDisabled, onChoose, wayTo }: StatusOptionProps) {
  const text = useText();
  const localised = useLocalised();
  const details = useId();
  const { name, kind, isCurrent, label, help, unmet } = option;
  const words = localised(label);
  const reasons: { message: string; field?: string }[] = isBlocked ? unmet : [];
  const notes = [
    ...(isCurrent ? [{ message: text('status-menu.current') }] : []),
    ...(reasons.length === 0 && help ? [{ message: localised(help) }] : []),
    ...reasons,
  ];
  return (
    <li>
      <Choice
        type="button"
        aria-current={isCurrent || undefined}
        aria-disabled={isBlocked || isCurrent || isDisabled || undefined}
        aria-describedby={notes.length > 0 ? details : undefined}
        onClick={() => {
          if (!isBlocked && !isCurrent && !isDisabled) onChoose();
        }}
      >
        <StatusLabel name={localised(name)} kind={kind} />
        {words && <Typography variant="pi">{words}</Typography>}
      </Choice>
      {notes.length > 0 && (
        <Notes id={details}>
          {notes.map(({ message, field }) => (
            <Note key={message} message={message} way={field === undefined ? null : wayTo(field)} />
          ))}
        </Notes>
      )}
    </li>
  );
}

function Note({ message, way }: { message: string; way: (() => void) | null }) {
  const text = useText();
  const words = useId();
  return (
    <li>
      <span id={words}>{message}</span>
      {way && (
        <>
          {' '}
          <Way type="button" aria-describedby={words} onClick={way}>
            {text('status-menu.go-to')}
          </Way>
        </>
      )}
    </li>
  );
}

const Choice = styled.button`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-disabled] {
    background: transparent;
    cursor: default;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Notes = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `0 ${theme.spaces[2]} ${theme.spaces[2]} ${theme.spaces[6]}`};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  overflow-wrap: anywhere;
`;

const Way = styled.button`
  padding: 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.primary600};
  font: inherit;
  text-decoration: underline;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
