import { Checkbox } from '@strapi/design-system';
import { styled } from 'styled-components';

interface TickFieldProps {
  label: string;
  value: boolean;
  isDisabled?: boolean;
  onChange: (value: boolean) => void;
}

/** Yes or no. */
export function TickField({ label, value, isDisabled, onChange }: TickFieldProps) {
  return (
    <Line>
      <Checkbox checked={value} disabled={isDisabled} onCheckedChange={(checked) => onChange(checked === true)}>
        {label}
      </Checkbox>
    </Line>
  );
}

const Line = styled.div`
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
