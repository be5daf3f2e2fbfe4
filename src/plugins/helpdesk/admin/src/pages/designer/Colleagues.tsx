import { useIntl } from 'react-intl';
import { User } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DesignedPart, DraftHead } from '../../../../shared/contracts/designer';
import { useText } from '../../components/use-text';

interface ColleaguesProps {
  drafts: DraftHead[];
  part: DesignedPart;
  slug: string;
  /** What is edited, as the reader knows it */
  title: string;
}

/** Who else has a draft of what is edited: whoever publishes second is asked, and better knows before. */
export function Colleagues({ drafts, part, slug, title }: ColleaguesProps) {
  const text = useText();
  const { formatList } = useIntl();
  const names = drafts
    .filter(({ isMine, entities }) => !isMine && entities.some((entity) => entity.part === part && entity.slug === slug))
    .map(({ name }) => name);
  return (
    <Line role="status">
      {names.length > 0 && (
        <>
          <User aria-hidden />
          {text('designer.colleagues', { names: formatList(names), count: names.length, title })}
        </>
      )}
    </Line>
  );
}

const Line = styled.p`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.secondary100};
  color: ${({ theme }) => theme.colors.secondary700};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  &:empty {
    display: none;
  }
`;
