import { Typography } from '@strapi/design-system';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { FormPanel } from './FormPanel';

/** The forms of a case, but for the one whose fields stand in its header; R41 where there is none. */
export function FormPanels({ card }: { card: CaseCard }) {
  const text = useText();
  const forms = card.forms.filter(({ slug }) => slug !== card.headerForm);
  if (forms.length === 0) return <Typography textColor="neutral600">{text('form.none')}</Typography>;
  return (
    <>
      {forms.map((form) => (
        <FormPanel key={`${card.documentId}/${form.slug}`} card={card} form={form} />
      ))}
    </>
  );
}
