import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { Problem } from '../../../../shared/problems';
import { useConfiguration } from '../../api/configuration-api';
import { LoadFailure } from '../../components/LoadFailure';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { designerPath } from '../../routes';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { DesignerHeader } from './DesignerHeader';
import { Area, Bottom, Frame, Middle } from './designer-styles';
import { findEntity, PARTS, titleOf, type Part } from './draft';
import { EditorArea } from './EditorArea';
import type { Place } from './editors';
import { EntityList } from './EntityList';
import { LeaveGuard } from './LeaveGuard';
import { NewEntityDialog, type NewEntity } from './NewEntityDialog';
import { ProblemList } from './ProblemList';
import { PublishDialog } from './PublishDialog';
import { useCheck } from './use-check';
import { useDraft } from './use-draft';

type Dialog = 'discard' | 'publish' | NewEntity;

/** Where admins shape workflows, campaigns and forms: a draft over what is live, checked while it is edited. */
export default function DesignerPage() {
  const text = useText();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { part: partName, slug = '' } = useParams();
  const part = PARTS.find((one) => one === partName);

  const live = useConfiguration(undefined, { refetchOnMountOrArgChange: true });
  const { draft, configuration, change, discard, isRestored, ...base } = useDraft(live.data);
  const { check, isPending, isKnown, hasFailed } = useCheck(draft);
  const [place, setPlace] = useState<Place>();
  const [dialog, setDialog] = useState<Dialog | null>(null);

  const entity = part && findEntity(configuration, part, slug);
  const title = entity ? localised(titleOf(entity)) || slug : text('designer.title');

  function goTo({ path }: Problem): void {
    const [list, name = '', ...rest] = path.split('.');
    const target = PARTS.find((one) => one === list);
    if (!target) return;
    setDialog(null);
    navigate(designerPath(target, name));
    setPlace({ path: rest.join('.') });
  }

  function open(target: Part, name: string): void {
    setPlace(undefined);
    navigate(designerPath(target, name));
  }

  if (live.isError && !live.data) {
    return (
      <Page.Main>
        <LoadFailure error={live.error} onRetry={() => void live.refetch()} />
      </Page.Main>
    );
  }
  if (!live.data) return <Page.Loading />;

  return (
    <Frame>
      <Page.Title>{title}</Page.Title>
      <DesignerHeader
        title={title}
        isDirty={draft !== null}
        isRestored={isRestored}
        onDiscard={() => setDialog('discard')}
        onPublish={() => setDialog('publish')}
      />
      <Area>
        <EntityList
          configuration={configuration}
          draft={draft}
          problems={check.problems}
          onNew={(target) => setDialog({ part: target })}
          onDuplicate={(target, from) => setDialog({ part: target, from })}
        />
        <Middle>
          <EditorArea
            part={part}
            slug={slug}
            live={base.live}
            configuration={configuration}
            problems={check.problems}
            place={place}
            onChange={change}
          />
        </Middle>
        <Bottom aria-label={text('problems.title')} aria-busy={isPending} tabIndex={0}>
          {hasFailed && text('problems.unknown')}
          {!isKnown && text('publish.checking')}
          {isKnown && !hasFailed && <ProblemList problems={check.problems} onGoTo={goTo} />}
        </Bottom>
      </Area>
      <LeaveGuard isDirty={draft !== null} />
      {dialog === 'discard' && (
        <ConfirmDialog
          title={text('designer.discard.title')}
          question={text('designer.discard.text')}
          confirmText={text('designer.discard')}
          onConfirm={() => {
            discard();
            setDialog(null);
          }}
          onCancel={() => setDialog(null)}
        />
      )}
      {dialog === 'publish' && draft && (
        <PublishDialog
          draft={draft}
          onGoTo={goTo}
          onClose={() => setDialog(null)}
          onPublished={() => {
            setDialog(null);
            discard();
            void live.refetch();
          }}
        />
      )}
      {dialog !== null && typeof dialog === 'object' && (
        <NewEntityDialog
          {...dialog}
          configuration={configuration}
          onMade={(made) => {
            change(made);
            open(made.part, made.value.slug);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </Frame>
  );
}
