import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PlainButton } from '../../../components/PlainButton';
import { useText } from '../../../components/use-text';
import { useLanguageName } from './use-language-name';

interface LanguageSwitchProps {
  /** What is written in these languages */
  label: string;
  languages: readonly string[];
  language: string;
  /** Languages in which something is missing */
  empty: readonly string[];
  onChange: (language: string) => void;
}

/** Which language of a text is being edited, and which are still empty. */
export function LanguageSwitch({ label, languages, language, empty, onChange }: LanguageSwitchProps) {
  const text = useText();
  const nameOf = useLanguageName();
  return (
    <Group role="group" aria-label={text('designer.input.languages', { label })}>
      {languages.map((one) => (
        <Button
          key={one}
          type="button"
          aria-pressed={one === language}
          data-empty={empty.includes(one) || undefined}
          title={nameOf(one)}
          onClick={() => onChange(one)}
        >
          {one.toUpperCase()}
          <VisuallyHidden>
            {empty.includes(one) ? text('designer.input.language-empty', { language: nameOf(one) }) : nameOf(one)}
          </VisuallyHidden>
        </Button>
      ))}
    </Group>
  );
}

const Group = styled.div`
  display: flex;
  gap: 0.2rem;
`;

const Button = styled(PlainButton)`
  min-width: 2.4rem;
  padding: 0.2rem 0.4rem;
  border-bottom: 2px solid transparent;
  border-radius: 0;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[0]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  line-height: 1.6rem;

  &[data-empty] {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    text-decoration: underline dotted;
    text-underline-offset: 0.3rem;
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-pressed='true'] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: none;
  }
`;
