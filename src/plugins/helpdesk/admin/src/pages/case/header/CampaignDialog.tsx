import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Choice } from '../../../../../shared/contracts/cases';
import { useCampaignChange } from '../../../api/case-card-api';
import { useChangeCase } from '../../../api/cases-api';
import { failureOf } from '../../../api/failure';
import { refusalOf, type Refusal } from '../../../api/refusal';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { Fact, FactList } from '../FactRow';
import { RefusalNote } from '../form/RefusalNote';
import { useCardWork } from '../save/card-context';
import { useAnswerText } from '../use-answer-text';

/** What another campaign would do to the case, before it is done: where it begins anew, what comes along and what does not. */
export function CampaignDialog({ campaign, onClose }: { campaign: Choice; onClose: () => void }) {
  const text = useText();
  const localised = useLocalised();
  const answerText = useAnswerText();
  const { locale: language } = useIntl();
  const { card, isDirty, refresh } = useCardWork();
  const { documentId, revision } = card;
  const preview = useCampaignChange({ documentId, campaign: campaign.slug }, { refetchOnMountOrArgChange: true });
  const [changeCase, { isLoading }] = useChangeCase();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const data = preview.isFetching ? undefined : preview.data;

  async function move(): Promise<void> {
    try {
      await changeCase({ documentId, language, data: { campaign: campaign.slug, revision } }).unwrap();
    } catch (error) {
      setRefusal(refusalOf(error));
      return;
    }
    await refresh();
    onClose();
  }

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('dialog.cancel')}>
          <Modal.Title>{text('campaign-change.title', { name: localised(campaign.name) })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {preview.error && <Typography role="alert">{text(`failure.${failureOf(preview.error)}.title`)}</Typography>}
            {!data && !preview.error && <Typography role="status">{text('campaign-change.loading')}</Typography>}
            {isDirty && <Typography textColor="warning700">{text('campaign-change.unsaved')}</Typography>}
            {data && (
              <>
                <Typography>{text('campaign-change.warning')}</Typography>
                <FactList>
                  <Fact label={text('campaign-change.status')}>
                    <StatusLabel name={localised(data.status.name)} kind={data.status.kind} />
                  </Fact>
                  <Fact label={text('campaign-change.kept')}>
                    {data.kept.map(({ key, label }) => localised(label) || key).join(', ') || text('value.nothing')}
                  </Fact>
                  <Fact label={text('campaign-change.cleared')}>
                    {data.cleared.map((answer) => `${localised(answer.label) || answer.key}: ${answerText(answer)}`).join(', ') ||
                      text('value.nothing')}
                  </Fact>
                </FactList>
                <Typography variant="pi" textColor="neutral600">
                  {text('campaign-change.restorable')}
                </Typography>
              </>
            )}
            <RefusalNote refusal={refusal} others={refusal?.kind === 'invalid' ? refusal.errors : []} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('dialog.cancel')}
          </Button>
          <Button variant="danger-light" disabled={!data || isDirty} loading={isLoading} onClick={() => void move()}>
            {text('campaign-change.action')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
