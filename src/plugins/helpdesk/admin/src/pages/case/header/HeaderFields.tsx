import type { CaseCard } from '../../../../../shared/contracts/cases';
import { AnswerList } from '../form/AnswerList';
import { useCardWork } from '../save/card-context';
import { HeaderFill } from './HeaderFill';
import { HeaderSection } from './HeaderSection';

/** The fields that the campaign has in the header of its cases (R9); nothing where it has none. */
export function HeaderFields({ card }: { card: CaseCard }) {
  const { mayEdit } = useCardWork();
  const form = card.forms.find(({ slug, isAsked }) => isAsked && slug === card.headerForm);
  if (!form) return null;
  if (mayEdit) return <HeaderFill key={form.slug} card={card} form={form} />;
  return (
    <HeaderSection title={form.title}>
      <AnswerList form={form} />
    </HeaderSection>
  );
}
