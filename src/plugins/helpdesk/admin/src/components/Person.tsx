import { styled } from 'styled-components';
import { initials } from './initials';

/** Somebody by their initials and name. */
export function Person({ name }: { name: string }) {
  return (
    <Row title={name}>
      <Avatar name={name} />
      <Name>{name}</Name>
    </Row>
  );
}

export function Avatar({ name }: { name: string }) {
  return <Circle aria-hidden>{initials(name)}</Circle>;
}

const Row = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  max-width: 100%;
`;

const Name = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Circle = styled.span`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 2.4rem;
  height: 2.4rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1rem;
  font-weight: ${({ theme }) => theme.fontWeights.bold};
`;
