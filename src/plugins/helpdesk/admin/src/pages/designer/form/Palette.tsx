import { Typography } from '@strapi/design-system';
import { Stack } from '@strapi/icons';
import { styled } from 'styled-components';
import { FIELD_KINDS, type FieldKind } from '../../../../../shared/form-fields';
import { useText } from '../../../components/use-text';
import { KIND_ICONS } from './kind-icons';

interface PaletteProps {
  onAdd: (kind: FieldKind) => void;
  onAddSection: () => void;
}

/** What a form is built of: each goes behind what is selected. */
export function Palette({ onAdd, onAddSection }: PaletteProps) {
  const text = useText();
  return (
    <Frame aria-label={text('designer.form.palette')}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {text('designer.form.palette')}
      </Typography>
      <Kinds>
        <li>
          <Kind type="button" onClick={onAddSection}>
            <Stack aria-hidden />
            {text('designer.form.section')}
          </Kind>
        </li>
        {FIELD_KINDS.map((kind) => {
          const Icon = KIND_ICONS[kind];
          return (
            <li key={kind}>
              <Kind type="button" onClick={() => onAdd(kind)}>
                <Icon aria-hidden />
                {text(`designer.form.kind.${kind}`)}
              </Kind>
            </li>
          );
        })}
      </Kinds>
    </Frame>
  );
}

const Frame = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  align-content: start;
`;

const Kinds = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
  gap: ${({ theme }) => theme.spaces[1]};
`;

const Kind = styled.button`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  min-height: 3rem;
  padding: 0.4rem ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  text-align: start;
  cursor: pointer;

  svg {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
