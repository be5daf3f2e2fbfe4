import { useEffect, useRef, useState } from 'react';
import { Button, Typography, useNotifyAT } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import type { View } from '../../../../../shared/contracts/views';
import { useAddView, useChooseDefaultView } from '../../../api/views-api';
import { focusWhenThere } from '../../../components/focus-when-there';
import { Strip } from '../../../components/Strip';
import { useText } from '../../../components/use-text';
import { viewPath } from '../../../routes';
import { useViewFailure } from './use-view-failure';

/** Milliseconds that it can be taken back; whoever is at it, or has tried, has as long as they like. */
const OFFERED_FOR = 15_000;

/** A view that was just deleted. */
export interface Deleted {
  view: View;
  name: string;
  /** The list showed it. */
  wasShown: boolean;
  /** The reader's list opened with it. */
  wasFirst: boolean;
}

/**
 * Says that a view is gone, and brings it back: the same for the same people, but under another id. It takes the focus
 * where the view had it, and hands it back to the list of views.
 */
export function DeletedView({ deleted, onGone }: { deleted: Deleted; onGone: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const { notifyStatus } = useNotifyAT();
  const [addView, { error, isLoading }] = useAddView();
  const [chooseFirst] = useChooseDefaultView();
  const failure = useViewFailure(error);
  const { view, name } = deleted;
  const bar = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [isFocused, setFocused] = useState(false);
  const [isPointedAt, setPointedAt] = useState(false);

  // The button cannot have the focus while it loads.
  useEffect(() => {
    if (!isLoading && isFocusGoneWith(view)) undo.current?.focus();
  }, [isLoading, view]);

  const isPassing = !isLoading && failure === undefined && !isFocused && !isPointedAt;
  useEffect(() => {
    if (!isPassing) return undefined;
    const timer = setTimeout(onGone, OFFERED_FOR);
    return () => clearTimeout(timer);
  }, [isPassing, onGone]);

  async function bringBack(): Promise<void> {
    const { filter, columns, sort, order, sharing } = view;
    const answer = await addView({ name: view.name, sharing, filter, columns, sort, order });
    if ('error' in answer) return;
    if (deleted.wasFirst) await chooseFirst({ id: answer.data.id });
    notifyStatus(text('views.restored', { name }));
    if (deleted.wasShown) navigate(viewPath(answer.data.id));
    const page = bar.current?.closest('main');
    if (page && (isFocusNowhere() || bar.current?.contains(document.activeElement))) focusView(page, answer.data.id);
    onGone();
  }

  return (
    <Strip
      ref={bar}
      $tone="primary"
      onFocus={() => setFocused(true)}
      // Whoever goes to another window has left the focus here.
      onBlur={({ currentTarget, relatedTarget }) => setFocused(currentTarget.contains(relatedTarget ?? document.activeElement))}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      <Typography variant="pi" textColor={failure ? 'danger600' : 'neutral800'} role="status">
        {failure ?? text('views.deleted', { name })}
      </Typography>
      <Button ref={undo} size="S" variant="tertiary" loading={isLoading} onClick={() => void bringBack()}>
        {text('views.undo')}
      </Button>
    </Strip>
  );
}

const isFocusNowhere = () => document.activeElement === null || document.activeElement === document.body;

/** Whether the focus went with a view, or will as soon as the list of views is read again. */
function isFocusGoneWith({ id }: View): boolean {
  const item = document.querySelector(`[data-view="${CSS.escape(id)}"]`)?.parentElement;
  return isFocusNowhere() || (item?.contains(document.activeElement) ?? false);
}

/** Puts the focus on a view in the list of views, which may be hidden. */
function focusView(page: HTMLElement, id: string): void {
  focusWhenThere((isLast) => page.querySelector<HTMLElement>(`[data-view="${CSS.escape(id)}"]`) ?? (isLast ? page : undefined));
}
