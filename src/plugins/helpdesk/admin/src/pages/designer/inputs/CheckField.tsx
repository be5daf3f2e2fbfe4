import { useId } from 'react';
import { Checkbox, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

interface CheckFieldProps {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  hint?: string;
  error?: string;
}

/** Something that is so or not. */
export function CheckField({ label, isChecked, onChange, hint, error }: CheckFieldProps) {
  const id = useId();
  return (
    <Frame>
      <Checkbox checked={isChecked} onCheckedChange={(next) => onChange(next === true)} aria-describedby={hint || error ? id : undefined}>
        {label}
      </Checkbox>
      {(hint ?? error) && (
        <Typography id={id} variant="pi" textColor={error ? 'danger600' : 'neutral600'}>
          {error ?? hint}
        </Typography>
      )}
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.spaces[1]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
