import { useText } from '../../components/use-text';
import { useLocalised } from '../../components/use-localised';
import type { DesignedPart } from '../../../../shared/contracts/designer';
import { findEntity, renamed, titleOf, type Configuration, type EntityChange } from './draft/draft';
import { STARTS } from './editors';
import { NameDialog } from './NameDialog';
import { slugFor } from '../../../../shared/slug';

export interface NewEntity {
  part: DesignedPart;
  /** Slug of what it is a copy of */
  from?: string;
}

interface NewEntityDialogProps extends NewEntity {
  configuration: Configuration;
  onMade: (made: EntityChange) => void;
  onClose: () => void;
}

/** Asks for a name, and makes something new or a copy under it. */
export function NewEntityDialog({ part, from, configuration, onMade, onClose }: NewEntityDialogProps) {
  const text = useText();
  const localised = useLocalised();
  const original = from === undefined ? undefined : findEntity(configuration, part, from);
  const name = original ? localised(titleOf(original)) || original.slug : '';

  function make(words: string, language: string): void {
    const taken = configuration[part].map(({ slug }) => slug);
    const slug = slugFor(words, taken, part.slice(0, -1));
    const titles = { [language]: words };
    const value = original ? renamed(part, original, slug, titles) : STARTS[part](slug, titles);
    onMade({ part, value } as EntityChange);
  }

  return (
    <NameDialog
      title={original ? text('designer.duplicate', { name }) : text(`designer.${part}.new`)}
      first={original ? text('designer.copy-of', { name }) : ''}
      onName={make}
      onClose={onClose}
    />
  );
}
