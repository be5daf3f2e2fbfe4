import { useRBAC } from '@strapi/strapi/admin';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { actionId } from '../../../../../shared/permissions';
import { AnswerList } from '../form/AnswerList';
import { HeaderFill } from './HeaderFill';
import { HeaderSection } from './HeaderSection';

const TO_EDIT_CASES = [{ action: actionId('cases.edit-cases'), subject: null }];

interface HeaderFieldsProps {
  card: CaseCard;
  onRefused: () => void;
  onDirty: (slug: string, isDirty: boolean) => void;
}

/** The fields that the campaign has in the header of its cases (R9); nothing where it has none. */
export function HeaderFields({ card, onRefused, onDirty }: HeaderFieldsProps) {
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const form = card.forms.find(({ slug, isAsked }) => isAsked && slug === card.headerForm);
  if (!form) return null;
  if (allowedActions.canEditCases) return <HeaderFill key={form.slug} card={card} form={form} onRefused={onRefused} onDirty={onDirty} />;
  return (
    <HeaderSection title={form.title}>
      <AnswerList form={form} />
    </HeaderSection>
  );
}
