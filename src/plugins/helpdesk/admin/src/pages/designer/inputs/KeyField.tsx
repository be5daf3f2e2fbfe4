import { useState, type KeyboardEvent } from 'react';
import { Field } from '@strapi/design-system';
import { useText } from '../../../components/use-text';

interface KeyFieldProps {
  label: string;
  value: string;
  pattern: RegExp;
  /** Keys that others have */
  taken: readonly string[];
  /** What is published keeps its key: answers, cases and links know it by it. */
  isLocked: boolean;
  onRename: (key: string) => void;
  hint?: string;
  error?: string;
}

/** The stable name of something; taken over when it is left, so that half a name is never one. */
export function KeyField({ label, value, pattern, taken, isLocked, onRename, hint, error }: KeyFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState<string>();
  const key = typed ?? value;
  const fault = faultOf();

  function faultOf(): string | undefined {
    if (key === value) return error;
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
    <Field.Root hint={isLocked ? text('designer.input.key.locked') : hint} error={fault} width="100%">
      <Field.Label>{label}</Field.Label>
      <Field.Input
        size="S"
        value={key}
        disabled={isLocked}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={takeOver}
        onKeyDown={handleKeyDown}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
