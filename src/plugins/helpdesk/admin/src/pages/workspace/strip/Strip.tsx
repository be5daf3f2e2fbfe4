import { useEffect, useRef, useState, type RefObject } from 'react';
import { CaretDown, Question, Search } from '@strapi/icons';
import { LiveIndicator } from '../../../live/LiveIndicator';
import { useText } from '../../../components/use-text';
import { casePaneKey } from '../pane-key';
import type { CaseTab, Pane } from '../workspace-state';
import { AreaLinks } from './AreaLinks';
import { Bar, Tabs, Tool, Tools } from './strip-styles';
import { TabLink } from './TabLink';

interface StripProps {
  tabs: CaseTab[];
  panes: Pane[];
  /** Key of the pane in sight */
  shown: string | undefined;
  onClose: (documentId: string) => void;
  onDescribe: (known: Required<CaseTab>) => void;
  onMove: (documentId: string, by: number) => void;
  onPalette: () => void;
  onHelp: () => void;
}

/** The areas of Helpdesk and the open cases, always in sight. */
export function Strip({ tabs, panes, shown, onClose, onDescribe, onMove, onPalette, onHelp }: StripProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const isOverfull = useOverflow(list, tabs.length);
  useEffect(() => {
    list.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown, isOverfull]);
  return (
    <Bar>
      <AreaLinks panes={panes} shown={shown} />
      {tabs.length > 0 && (
        <nav aria-label={text('workspace.tabs.label')}>
          <Tabs ref={list}>
            {tabs.map((tab) => (
              <TabLink
                key={tab.documentId}
                tab={tab}
                isShown={shown === casePaneKey(tab.documentId)}
                onClose={onClose}
                onDescribe={onDescribe}
                onMove={onMove}
              />
            ))}
          </Tabs>
        </nav>
      )}
      <Tools>
        <LiveIndicator />
        {isOverfull && (
          <Tool type="button" title={text('workspace.tabs.all')} aria-label={text('workspace.tabs.all')} onClick={onPalette}>
            <span>{tabs.length}</span>
            <CaretDown aria-hidden />
          </Tool>
        )}
        <Tool
          type="button"
          title={text('palette.title')}
          aria-label={text('palette.title')}
          aria-keyshortcuts="Meta+K Control+K"
          onClick={onPalette}
        >
          <Search aria-hidden />
        </Tool>
        <Tool type="button" title={text('help.title')} aria-label={text('help.title')} aria-keyshortcuts="?" onClick={onHelp}>
          <Question aria-hidden />
        </Tool>
      </Tools>
    </Bar>
  );
}

/** Whether there is more in a list than its width shows. */
function useOverflow(list: RefObject<HTMLElement>, count: number): boolean {
  const [isOverfull, setOverfull] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => setOverfull(element.scrollWidth > element.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, count]);
  return isOverfull && count > 0;
}
