import { styled } from 'styled-components';

/** Tags of a case on one line; those without room are told on hover. */
export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <Line title={tags.join(', ')}>
      {tags.map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </Line>
  );
}

const Line = styled.span`
  display: flex;
  gap: ${({ theme }) => theme.spaces[1]};
  overflow: hidden;
`;

const Tag = styled.span`
  flex: none;
  max-width: 100%;
  padding: 0.1rem ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  overflow: hidden;
  text-overflow: ellipsis;
`;
