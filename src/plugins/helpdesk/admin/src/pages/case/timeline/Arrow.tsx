import { ArrowRight } from '@strapi/icons';
import { styled } from 'styled-components';

/** From something to something. */
export function Arrow() {
  return <Small role="img" aria-label="→" />;
}

const Small = styled(ArrowRight)`
  && {
    flex: none;
    width: 1.2rem;
    height: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
