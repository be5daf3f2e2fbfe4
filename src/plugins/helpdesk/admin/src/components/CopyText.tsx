import { Check, Duplicate } from '@strapi/icons';
import { styled } from 'styled-components';
import { PlainButton } from './PlainButton';
import { useCopy } from './use-copy';
import { useText } from './use-text';

/** A value that one click copies, such as a case number (R4) or an e-mail address. */
export function CopyText({ value }: { value: string }) {
  const text = useText();
  const { copyValue, isCopied } = useCopy(value);
  const hint = isCopied ? text('copy.done', { value }) : text('copy.action', { value });
  return (
    <Button type="button" title={hint} aria-label={hint} onClick={() => void copyValue()} data-copied={isCopied || undefined}>
      <Value>{value}</Value>
      {isCopied ? <Check aria-hidden /> : <Duplicate aria-hidden />}
    </Button>
  );
}

const Button = styled(PlainButton)`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  max-width: calc(100% + 2 * ${({ theme }) => theme.spaces[1]});
  padding: 0.2rem ${({ theme }) => theme.spaces[1]};
  margin-inline: -${({ theme }) => theme.spaces[1]};
  font-variant-numeric: tabular-nums;
  cursor: copy;

  svg {
    flex: none;
    width: 1.2rem;
    height: 1.2rem;
    opacity: 0;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &:hover svg,
  &:focus-visible svg,
  &[data-copied] svg {
    opacity: 1;
  }

  &[data-copied] svg {
    color: ${({ theme }) => theme.colors.success600};
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;

const Value = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
