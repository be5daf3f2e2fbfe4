import { useEffect, useState } from 'react';
import { Button, Loader, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { usePutConfiguration, type PutResult } from '../../api/use-put-configuration';
import { useText } from '../../components/use-text';
import { ChangeList } from './ChangeList';
import type { Draft } from '../../../../shared/contracts/designer';
import type { Configuration } from './draft/draft';
import { ProblemList } from './ProblemList';
import { useProblemWords } from './use-problem-words';

interface PublishDialogProps {
  draft: Draft;
  /** With the draft laid over it, for the names of things */
  configuration: Configuration;
  live: Configuration;
  onPublished: () => void;
  onClose: () => void;
  onGoTo: Parameters<typeof ProblemList>[0]['onGoTo'];
}

/** Shows what publishing changes and whom it touches, and does it. */
export function PublishDialog({ draft, configuration, live, onPublished, onClose, onGoTo }: PublishDialogProps) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const put = usePutConfiguration();
  const inWords = useProblemWords(configuration);
  const [result, setResult] = useState<PutResult | null>(null);
  const [isBusy, setBusy] = useState(false);

  // Asked anew against the revision the draft was begun from: another one being live is told before it is too late.
  useEffect(() => {
    let isCurrent = true;
    void put(draft.document, { dryRun: true, expected: draft.base }).then((answer) => isCurrent && setResult(answer));
    return () => {
      isCurrent = false;
    };
  }, [draft, put]);

  if (!result || result.kind === 'failed') {
    return (
      <Frame title={text('publish.title')} onClose={onClose}>
        {result ? (
          <Typography role="alert" tag="p" textColor="danger700">
            {text(`failure.${result.failure}.title`)}
          </Typography>
        ) : (
          <Loader>{text('publish.checking')}</Loader>
        )}
      </Frame>
    );
  }

  const { check, kind, revision } = result;
  const states = [configuration, live];
  const hasErrors = check.problems.some(({ severity }) => severity === 'error');

  async function publish(): Promise<void> {
    setBusy(true);
    // After a conflict the admin has seen what would change now, and publishes over that.
    const answer = await put(draft.document, { dryRun: false, expected: kind === 'conflict' ? revision : draft.base });
    setBusy(false);
    if (answer.kind !== 'done') return setResult(answer);
    toggleNotification({ type: 'success', message: text('publish.done') });
    onPublished();
  }

  return (
    <Frame
      title={text('publish.title')}
      onClose={onClose}
      action={
        <Button
          variant={kind === 'conflict' ? 'danger' : 'default'}
          disabled={hasErrors || check.changes.length === 0}
          loading={isBusy}
          onClick={() => void publish()}
        >
          {text(kind === 'conflict' ? 'publish.over' : 'designer.publish')}
        </Button>
      }
    >
      <Sections>
        {kind === 'conflict' && (
          <Typography role="alert" tag="p" fontWeight="bold" textColor="danger700">
            {text('publish.conflict')}
          </Typography>
        )}
        <Typography tag="p">{hasErrors ? text('publish.errors') : text('publish.open-cases', { count: check.openCases })}</Typography>
        {check.problems.length > 0 && <ProblemList problems={check.problems.map(inWords)} states={states} onGoTo={onGoTo} />}
        {check.changes.length === 0 && !hasErrors && <Typography tag="p">{text('publish.nothing')}</Typography>}
        <ChangeList changes={check.changes} states={states} />
      </Sections>
    </Frame>
  );
}

interface FrameProps {
  title: string;
  action?: JSX.Element;
  children: JSX.Element;
  onClose: () => void;
}

function Frame({ title, action, children, onClose }: FrameProps) {
  const text = useText();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('dialog.cancel')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('dialog.cancel')}
          </Button>
          {action}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const Sections = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
`;
