import type { ComponentProps } from 'react';
import { Page } from '@strapi/strapi/admin';
import { useTabIsActive } from './active-tab';

type TabPageProps = ComponentProps<typeof Page.Main> & {
  /** Of the document while the page is in sight; none while it is not known yet. */
  title?: string;
};

/** The main part of a page that may stay mounted behind another: what there can be only one of is its while in sight. */
export function TabPage({ title, children, ...rest }: TabPageProps) {
  const isActive = useTabIsActive();
  return (
    <Page.Main {...rest} id={isActive ? 'main-content' : undefined}>
      {isActive && title !== undefined && <Page.Title>{title}</Page.Title>}
      {children}
    </Page.Main>
  );
}
