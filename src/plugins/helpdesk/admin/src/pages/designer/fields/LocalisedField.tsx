import { useId, useState } from 'react';
import { Field, Textarea, TextButton, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { LANGUAGES, type Localised } from '../../../../../shared/localised';
import { useText } from '../../../components/use-text';

interface LocalisedFieldProps {
  label: string;
  hint?: string;
  value: Localised | undefined;
  /** Gets undefined when no language has a text */
  onChange: (value: Localised | undefined) => void;
  isLong?: boolean;
}

/** A text in each of our languages: the reader's and English at once, the others on demand. */
export function LocalisedField({ label, hint, value, onChange, isLong = false }: LocalisedFieldProps) {
  const text = useText();
  const { locale } = useIntl();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const first = LANGUAGES.filter((language) => language === 'en' || locale.startsWith(language));
  const shown = isOpen ? LANGUAGES : first;
  const filled = LANGUAGES.filter((language) => value?.[language]).length;
  const Input = isLong ? Textarea : TextInput;

  function change(language: string, words: string): void {
    const { [language]: _before, ...others } = value ?? {};
    const next = words === '' ? others : { ...others, [language]: words };
    onChange(Object.keys(next).length > 0 ? next : undefined);
  }

  return (
    <Group role="group" aria-labelledby={id}>
      <Head>
        <Legend id={id}>{label}</Legend>
        <TextButton onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? text('localised.less') : text('localised.more', { filled, all: LANGUAGES.length })}
        </TextButton>
      </Head>
      {shown.map((language) => (
        <Row key={language}>
          <Tag aria-hidden>{language.toUpperCase()}</Tag>
          <Field.Root name={`${id}-${language}`}>
            <Input
              size="S"
              lang={language}
              aria-label={`${label} (${text(`language.${language}`)})`}
              value={value?.[language] ?? ''}
              onChange={({ target }: { target: { value: string } }) => change(language, target.value)}
              {...(isLong && { minHeight: '6.4rem' })}
            />
          </Field.Root>
        </Row>
      ))}
      {hint && <Hint>{hint}</Hint>}
    </Group>
  );
}

const Group = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
`;

const Head = styled.div`
  display: flex;
  align-items: baseline;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};

  button {
    flex: none;
  }
`;

const Legend = styled.span`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: ${({ theme }) => theme.fontWeights.bold};
`;

const Row = styled.div`
  display: grid;
  grid-template-columns: 2.4rem minmax(0, 1fr);
  align-items: center;
`;

const Tag = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[0]};
`;

const Hint = styled.p`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
