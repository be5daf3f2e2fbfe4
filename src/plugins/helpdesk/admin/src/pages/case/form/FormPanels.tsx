import { useCallback, useEffect, useState } from 'react';
import { useBlocker } from 'react-router-dom';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { ConfirmDialog } from '../../designer/ConfirmDialog';
import { FormPanel } from './FormPanel';

interface FormPanelsProps {
  card: CaseCard;
  onRefused: () => void;
}

/** The forms of a case. Leaving it with answers that are not saved asks first (R12). */
export function FormPanels({ card, onRefused }: FormPanelsProps) {
  const text = useText();
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  const isDirty = unsaved.size > 0;
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname);

  const handleDirty = useCallback((slug: string, isUnsaved: boolean): void => {
    setUnsaved((before) => {
      if (before.has(slug) === isUnsaved) return before;
      return new Set(isUnsaved ? [...before, slug] : [...before].filter((other) => other !== slug));
    });
  }, []);

  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return (
    <>
      {card.forms.map((form) => (
        <FormPanel key={`${card.documentId}/${form.slug}`} card={card} form={form} onRefused={onRefused} onDirty={handleDirty} />
      ))}
      {blocker.state === 'blocked' && (
        <ConfirmDialog
          title={text('form.leave.title')}
          question={text('form.leave.text')}
          confirmText={text('form.leave.action')}
          onConfirm={() => blocker.proceed()}
          onCancel={() => blocker.reset()}
        />
      )}
    </>
  );
}
