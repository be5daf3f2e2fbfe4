import { useEffect, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, Eye, Pencil } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { useLiveCase } from '../../../live/use-live-case';
import { useTellWriting } from '../../../live/use-tell-writing';
import { useHasUnsaved } from '../../workspace/unsaved';
import { usePeopleText } from './use-people-text';

interface PresenceProps {
  documentId: string;
  /** Of the case as it is on the screen. */
  revision: number;
  /** Shows the case as it is now. */
  onRefresh: () => void;
}

/**
 * Who else has the case open or is writing in it (R139); once somebody saved, a button that shows what they saved (R140).
 * It takes the same room whatever it says, so that nothing moves when somebody comes or goes.
 */
export function Presence({ documentId, revision, onRefresh }: PresenceProps) {
  const text = useText();
  const peopleText = usePeopleText();
  const { people, change, isGone } = useLiveCase(documentId);
  const setWriting = useTellWriting(documentId);
  const hasUnsaved = useHasUnsaved(documentId);
  useEffect(() => setWriting(hasUnsaved), [setWriting, hasUnsaved]);
  const isStale = useLasting(isGone || (change !== null && change.revision > revision));
  const isWriting = people.some((person) => person.isWriting);

  function content(): JSX.Element | null {
    if (isStale) {
      const saved = change?.by ? text('presence.saved-by', { name: change.by.name }) : text('presence.saved');
      return (
        <Button variant="secondary" size="S" startIcon={<ArrowClockwise aria-hidden />} onClick={onRefresh}>
          {isGone ? text('presence.gone') : saved}
        </Button>
      );
    }
    if (people.length === 0) return null;
    return (
      <Flex gap={2} minWidth={0} title={people.map(({ name }) => name).join(', ')}>
        {isWriting ? <Pencil aria-hidden fill="primary600" /> : <Eye aria-hidden fill="neutral600" />}
        <Typography variant="pi" textColor="neutral700" ellipsis>
          {peopleText(people)}
        </Typography>
      </Flex>
    );
  }

  return (
    <Room role="status" aria-live="polite">
      {content()}
    </Room>
  );
}

/** Of one's own save the server tells before the page has read the case again; only what lasts is worth a button. */
const AFTER = 800; // milliseconds

function useLasting(isSo: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(isSo), isSo ? AFTER : 0);
    return () => clearTimeout(timer);
  }, [isSo]);
  return isLasting && isSo;
}

const Room = styled.div`
  display: flex;
  align-items: center;
  justify-content: flex-end;
  min-width: 0;
  height: 3.2rem;
`;
