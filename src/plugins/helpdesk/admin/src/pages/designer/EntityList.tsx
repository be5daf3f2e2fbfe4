import { useEffect, useRef } from 'react';
import { IconButton, Typography } from '@strapi/design-system';
import { Duplicate, Plus } from '@strapi/icons';
import { NavLink, useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Problem } from '../../../../shared/problems';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { designerPath } from '../../routes';
import { DESIGNED_PARTS, type Draft, type DesignedPart } from '../../../../shared/contracts/designer';
import { titleOf, type Configuration } from './draft/draft';

interface EntityListProps {
  configuration: Configuration;
  draft: Draft | null;
  problems: Problem[];
  onNew: (part: DesignedPart) => void;
  onDuplicate: (part: DesignedPart, slug: string) => void;
}

/** Everything there is to design, by part. */
export function EntityList({ configuration, draft, problems, onNew, onDuplicate }: EntityListProps) {
  const text = useText();
  const localised = useLocalised();
  const list = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // In braces: browsers that return a promise from scrolling would have it taken for the clean-up.
    list.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  return (
    <Frame ref={list} aria-label={text('designer.list')}>
      {DESIGNED_PARTS.map((part) => (
        <section key={part} aria-label={text(`designer.${part}`)}>
          <Head>
            <Typography variant="sigma" tag="h2" textColor="neutral600">
              {text(`designer.${part}`)}
            </Typography>
            <IconButton size="XS" variant="ghost" label={text(`designer.${part}.new`)} onClick={() => onNew(part)}>
              <Plus />
            </IconButton>
          </Head>
          <ul>
            {configuration[part].map((entity) => {
              const { slug } = entity;
              const name = localised(titleOf(entity)) || slug;
              const isChanged = draft?.document[part].some((one) => one.slug === slug) ?? false;
              const errors = problems.filter(({ path, severity }) => severity === 'error' && isWithin(path, part, slug)).length;
              return (
                <Item key={slug}>
                  <Entry to={designerPath(part, slug)}>
                    <Name title={name}>{name}</Name>
                    {isChanged && <Mark title={text('designer.changed')} role="img" aria-label={text('designer.changed')} />}
                    {errors > 0 && <Count title={text('problems.count', { count: errors })}>{errors}</Count>}
                  </Entry>
                  <IconButton
                    size="XS"
                    variant="ghost"
                    label={text('designer.duplicate', { name })}
                    onClick={() => onDuplicate(part, slug)}
                  >
                    <Duplicate />
                  </IconButton>
                </Item>
              );
            })}
          </ul>
        </section>
      ))}
    </Frame>
  );
}

function isWithin(path: string, part: DesignedPart, slug: string): boolean {
  return path === `${part}.${slug}` || path.startsWith(`${part}.${slug}.`);
}

const Frame = styled.nav`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-content: start;
  gap: ${({ theme }) => theme.spaces[5]};
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[3]};
  border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral0};
  overflow: auto;
`;

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  min-height: 3.2rem;
  padding-inline-start: ${({ theme }) => theme.spaces[2]};
`;

const Item = styled.li`
  display: flex;
  align-items: center;

  > :last-child:not(:first-child) {
    opacity: 0;
  }

  &:hover > :last-child,
  &:focus-within > :last-child {
    opacity: 1;
  }
`;

const Entry = styled(NavLink)`
  display: flex;
  flex: 1 1 auto;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
  padding: ${({ theme }) => `0.6rem ${theme.spaces[2]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &.active {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Name = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Mark = styled.span`
  flex: none;
  width: 0.7rem;
  height: 0.7rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary600};
`;

const Count = styled.span`
  flex: none;
  margin-inline-start: auto;
  padding: 0 0.6rem;
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
