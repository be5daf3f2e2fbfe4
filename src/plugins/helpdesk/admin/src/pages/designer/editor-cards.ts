import { styled } from 'styled-components';

/** Properties in cards, two beside each other where there is room. */
export const EditorFrame = styled.div`
  container-type: inline-size;
  padding: ${({ theme }) => theme.spaces[4]};
`;

export const EditorColumns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  @container (min-width: 64rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

export const EditorCard = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[5]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;
