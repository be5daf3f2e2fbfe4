import { useState, type KeyboardEvent } from 'react';
import { Field } from '@strapi/design-system';
import { useText } from '../../../components/use-text';
import { OWN_UNDO } from '../use-undo-keys';
import { LabelledField, type Labelled } from './LabelledField';

interface KeyFieldProps extends Labelled {
  value: string;
  pattern: RegExp;
  /** Keys that others have */
  taken: readonly string[];
  /** What is published keeps its key: answers, cases and links know it by it. */
  isLocked: boolean;
  onRename: (key: string) => void;
}

/** The stable name of something; taken over when it is left, so that half a name is never one. */
export function KeyField({ value, pattern, taken, isLocked, onRename, ...labelled }: KeyFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState<string>();
  const key = typed ?? value;
  const fault = faultOf();

  function faultOf(): string | undefined {
    if (key === value) return labelled.error;
    if (!pattern.test(key)) return text('designer.input.key.form');
    return taken.includes(key) ? text('designer.input.key.taken', { key }) : undefined;
  }
  function takeOver(): void {
    if (key === value || fault) return;
    setTyped(undefined);
    onRename(key);
  }
  function handleKeyDown({ key: pressed }: KeyboardEvent): void {
    if (pressed === 'Enter') takeOver();
    if (pressed === 'Escape') setTyped(undefined);
  }

  return (
    <LabelledField {...labelled} hint={isLocked ? text('designer.input.key.locked') : labelled.hint} error={fault}>
      <Field.Input
        size="S"
        value={key}
        disabled={isLocked}
        {...OWN_UNDO}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={takeOver}
        onKeyDown={handleKeyDown}
      />
    </LabelledField>
  );
}
