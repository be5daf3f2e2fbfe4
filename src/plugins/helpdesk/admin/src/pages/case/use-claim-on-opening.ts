import { useEffect, useRef, useState } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { CaseCard } from '../../../../shared/contracts/cases';
import { useOpenCard } from '../../api/case-card-api';
import { useChangeCase } from '../../api/cases-api';
import { useTabIsActive } from '../workspace/active-tab';
import { TO_EDIT_CASES, TO_OWN_CASES } from '../workspace/rights';

const TO_CLAIM = [...TO_OWN_CASES, ...TO_EDIT_CASES];

/** A case that nobody owns becomes the reader's when they open it (D3), once; they are told and can take it back. */
export function useClaimOnOpening({ documentId, owner, status }: CaseCard) {
  const { locale: language } = useIntl();
  const isActive = useTabIsActive();
  const { allowedActions } = useRBAC(TO_CLAIM);
  const [openCard] = useOpenCard();
  const [changeCase] = useChangeCase();
  const [claimed, setClaimed] = useState<{ revision: number } | null>(null);
  const isAsked = useRef(false);
  const mayClaim = owner === null && status.phase !== 'closed' && allowedActions.canOwnCases && allowedActions.canEditCases;

  useEffect(() => {
    if (!mayClaim || !isActive || isAsked.current) return;
    isAsked.current = true;
    void openCard(documentId).then((answer) => {
      if ('data' in answer && answer.data.isClaimed) setClaimed({ revision: answer.data.revision });
    });
  }, [mayClaim, isActive, openCard, documentId]);

  return {
    isClaimed: claimed !== null && owner !== null,
    giveBack: async () => {
      if (!claimed) return;
      // Refused when somebody has changed the case since; then it is theirs to say who owns it.
      await changeCase({ documentId, language, data: { owner: null, revision: claimed.revision } });
      setClaimed(null);
    },
  };
}
