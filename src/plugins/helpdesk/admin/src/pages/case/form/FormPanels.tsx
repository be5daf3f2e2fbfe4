import type { CaseCard } from '../../../../../shared/contracts/cases';
import { FormPanel } from './FormPanel';

interface FormPanelsProps {
  card: CaseCard;
  onRefused: () => void;
  onDirty: (slug: string, isDirty: boolean) => void;
}

/** The forms of a case, but for the one whose fields stand in its header. */
export function FormPanels({ card, onRefused, onDirty }: FormPanelsProps) {
  return (
    <>
      {card.forms
        .filter(({ slug }) => slug !== card.headerForm)
        .map((form) => (
          <FormPanel key={`${card.documentId}/${form.slug}`} card={card} form={form} onRefused={onRefused} onDirty={onDirty} />
        ))}
    </>
  );
}
