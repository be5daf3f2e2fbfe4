import { useEffect, type KeyboardEvent, type MouseEvent } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useCaseState } from '../../../api/cases-api';
import { failureOf } from '../../../api/failure';
import { SourceIcon } from '../../../components/SourceIcon';
import { useText } from '../../../components/use-text';
import { casePath } from '../../../routes';
import { useHasUnsaved } from '../unsaved';
import type { CaseTab } from '../workspace-state';
import { CloseButton, Label, Mark, Tab } from './tab-styles';

interface TabLinkProps {
  tab: CaseTab;
  isShown: boolean;
  onClose: (documentId: string) => void;
  onDescribe: (known: Required<CaseTab>) => void;
  onMove: (documentId: string, by: number) => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * An open case. A middle click or Delete closes it, Alt with Shift and an arrow moves it. What it is called follows
 * what was last read of the case; this reads nothing itself.
 */
export function TabLink({ tab, isShown, onClose, onDescribe, onMove }: TabLinkProps) {
  const text = useText();
  const { documentId } = tab;
  const { currentData: card, error } = useCaseState(documentId);
  const isUnsaved = useHasUnsaved(documentId);
  const isGone = !card && error !== undefined && failureOf(error) === 'missing';

  useEffect(() => {
    if (card) onDescribe({ documentId, number: card.number, subject: card.subject, source: card.source });
  }, [card, documentId, onDescribe]);

  const number = tab.number ?? text('workspace.tab.unknown');
  const words = isGone ? text('workspace.tab.gone') : tab.subject;

  function closeOnMiddleClick(event: MouseEvent): void {
    if (event.button !== 1) return;
    event.preventDefault();
    onClose(documentId);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLAnchorElement>): void {
    const step = STEPS[event.key];
    const link = event.currentTarget;
    if (event.key === 'Delete') {
      const item = link.closest('li');
      (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('a')?.focus();
      onClose(documentId);
    } else if (step && event.altKey && event.shiftKey) {
      onMove(documentId, step);
      // What is moved in the document loses the focus.
      requestAnimationFrame(() => link.focus());
    } else return;
    event.preventDefault();
  }

  return (
    <Tab data-shown={isShown || undefined} data-gone={isGone || undefined} onAuxClick={closeOnMiddleClick}>
      <Link
        to={casePath(documentId)}
        title={`${number} ${words ?? ''}`}
        aria-current={isShown ? 'page' : undefined}
        aria-keyshortcuts="Delete Alt+Shift+ArrowLeft Alt+Shift+ArrowRight"
        onKeyDown={handleKeyDown}
      >
        {tab.source && <SourceIcon source={tab.source} />}
        <Label>
          <b>{number}</b>
          {words && <span>{words}</span>}
        </Label>
        {isUnsaved && (
          <Mark title={text('workspace.tab.unsaved')}>
            <VisuallyHidden>{text('workspace.tab.unsaved')}</VisuallyHidden>
          </Mark>
        )}
      </Link>
      <CloseButton
        type="button"
        title={text('workspace.tab.close', { number })}
        aria-label={text('workspace.tab.close', { number })}
        onClick={() => onClose(documentId)}
      >
        <Cross aria-hidden />
      </CloseButton>
    </Tab>
  );
}
