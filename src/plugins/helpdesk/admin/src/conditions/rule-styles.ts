import { styled } from 'styled-components';

/** One rule of a condition and the button that takes it away. */
export const RuleFrame = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.spaces[2]};
  align-items: start;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

export const RuleInputs = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
`;

/** Field, comparison and value: beside each other where there is room. */
export const RuleParts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
  align-items: start;
  min-width: 0;
`;
