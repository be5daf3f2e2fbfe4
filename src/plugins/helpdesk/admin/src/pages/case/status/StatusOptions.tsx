import { useRef, useState } from 'react';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CaseCard, GetStatusOptions } from '../../../../../shared/contracts/cases';
import { useChangeCase, useStatusOptions } from '../../../api/cases-api';
import { failureOf } from '../../../api/failure';
import { refusalOf, type Refusal } from '../../../api/refusal';
import { moveWithArrows } from '../../../components/move-with-arrows';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useFocusOfList } from '../../../components/use-focus-of-list';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { placeOfField } from '../fields/place-of-field';
import { AskDialog, canAsk } from '../form/AskDialog';
import { RefusalNote } from '../form/RefusalNote';
import type { Given } from '../form/use-form-fill';
import { useCardWork } from '../save/card-context';
import { StatusOption } from './StatusOption';

type Option = GetStatusOptions.Option;

interface StatusOptionsProps {
  card: CaseCard;
  /** Reads the case again: it may be another by now. */
  onRefused: () => void;
  onDone: () => void;
  /** The menu is left for a field, as the server names it. */
  onGoTo: (field: string) => void;
}

/** Every status of the workflow; one that only asks something is asked for it, any other that is blocked says why. */
export function StatusOptions({ card, onRefused, onDone, onGoTo }: StatusOptionsProps) {
  const text = useText();
  const localised = useLocalised();
  const { locale: language } = useIntl();
  const { documentId, revision } = card;
  const options = useStatusOptions({ documentId, language }, { refetchOnMountOrArgChange: true });
  const [changeCase, { isLoading: isBusy }] = useChangeCase();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asking, setAsking] = useState<Option | null>(null);
  const { pending, offerUndo, refuse } = useCardWork();
  const before = card.status.documentId;
  const list = useRef<HTMLUListElement>(null);
  useFocusOfList(list, options.data !== undefined);

  async function choose(option: Option, given: Given = {}): Promise<void> {
    setAsking(null);
    try {
      const changed = await changeCase({ documentId, language, data: { status: option.documentId, revision, ...given } }).unwrap();
      onDone();
      if (!option.hasWayBack) return;
      const undo = { status: before, revision: changed.revision, ...(card.callbackAt && { callbackAt: card.callbackAt }) };
      offerUndo('save.status-changed', () =>
        changeCase({ documentId, language, data: undo })
          .unwrap()
          .catch((error) => refuse(refusalOf(error))),
      );
    } catch (error) {
      const refused = refusalOf(error);
      setRefusal(refused);
      if (refused.kind !== 'failed') onRefused();
    }
  }

  if (asking) {
    const words = localised(asking.label) || localised(asking.name);
    if (asking.unmet.length === 0) {
      return (
        <ConfirmDialog
          title={words}
          question={text('status-menu.no-way-back', { name: localised(card.status.name) })}
          confirmText={words}
          onConfirm={() => void choose(asking)}
          onCancel={() => setAsking(null)}
        />
      );
    }
    return <AskDialog title={words} unmet={asking.unmet} onGiven={(given) => void choose(asking, given)} onClose={() => setAsking(null)} />;
  }
  return (
    <Frame aria-busy={options.isFetching || isBusy}>
      {refusal && <RefusalNote refusal={refusal} others={refusal.kind === 'invalid' ? refusal.errors : []} />}
      {options.isLoading && <Typography textColor="neutral600">{text('status-menu.loading')}</Typography>}
      {options.error && !options.data && (
        <Typography role="alert" textColor="danger700">
          {text(`failure.${failureOf(options.error)}.title`)}
        </Typography>
      )}
      <List ref={list} onKeyDown={moveWithArrows('button')}>
        {options.data?.map((option) => (
          <StatusOption
            key={option.documentId}
            option={option}
            isBlocked={option.unmet.length > 0 && !canAsk(option.unmet)}
            isDisabled={isBusy}
            wayTo={(field) => (placeOfField(card, field, pending) ? () => onGoTo(field) : null)}
            onChoose={() => (option.unmet.length > 0 || !option.hasWayBack ? setAsking(option) : void choose(option))}
          />
        ))}
      </List>
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  width: min(36rem, 90vw);
  max-height: min(60rem, 70vh);
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[2]};
`;

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
`;
