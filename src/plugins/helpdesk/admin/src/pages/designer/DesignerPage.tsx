import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { Problem } from '../../../../shared/problems';
import { DESIGNED_PARTS, type DesignedPart } from '../../../../shared/contracts/designer';
import { useConfiguration } from '../../api/configuration-api';
import { useDrafts } from '../../api/drafts-api';
import { LoadFailure } from '../../components/LoadFailure';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { designerPath } from '../../routes';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useUnsaved } from '../workspace/unsaved';
import { Colleagues } from './Colleagues';
import { DesignerHeader } from './DesignerHeader';
import { Area, Bottom, Frame, Middle } from './designer-styles';
import { DraftConflict } from './DraftConflict';
import { findEntity, titleOf } from './draft/draft';
import { useDraft } from './draft/use-draft';
import { EditorArea } from './EditorArea';
import { EntityList } from './EntityList';
import { focusPlace } from './focus-place';
import { PlacesContext, type Place } from './inputs/places';
import { NewEntityDialog, type NewEntity } from './NewEntityDialog';
import { ProblemList } from './ProblemList';
import { PublishDialog } from './PublishDialog';
import { useCheck } from './use-check';
import { useUndoKeys } from './use-undo-keys';

type Dialog = 'discard' | 'publish' | NewEntity;

/** How often it is asked who else works on something, in milliseconds */
const LOOK_AROUND = 30_000;

/** Where admins shape workflows, campaigns and forms: a draft over what is live, checked and saved while it is edited. */
export default function DesignerPage() {
  const text = useText();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { notifyStatus } = useNotifyAT();
  const { part: partName, slug = '' } = useParams();
  const part = DESIGNED_PARTS.find((one) => one === partName);

  const live = useConfiguration(undefined, { refetchOnMountOrArgChange: true });
  const { draft, configuration, change, save, undo, redo, undoable, redoable, ...base } = useDraft(live.data);
  const { data: drafts = [] } = useDrafts(undefined, { pollingInterval: LOOK_AROUND, refetchOnMountOrArgChange: true });
  const { check, isPending, isKnown, hasFailed } = useCheck(draft, configuration);
  const [asked, setAsked] = useState<Place>();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const places = useMemo(() => ({ problems: check.problems, asked }), [check.problems, asked]);
  const { report } = useUnsaved('designer');
  useEffect(() => report('draft', save.kind !== 'saved'), [report, save.kind]);
  useEffect(() => (asked ? focusPlace(asked.path) : undefined), [asked]);

  const entity = part && findEntity(configuration, part, slug);
  const title = entity ? localised(titleOf(entity)) || slug : text('designer.title');

  function goTo({ path }: Problem): void {
    const [list, name = ''] = path.split('.');
    const target = DESIGNED_PARTS.find((one) => one === list);
    if (!target) return;
    setDialog(null);
    navigate(designerPath(target, name));
    setAsked({ path });
  }

  const open = useCallback(
    (target: DesignedPart, name: string) => {
      setAsked(undefined);
      navigate(designerPath(target, name));
    },
    [navigate],
  );

  function step(take: () => void, where: typeof undoable, words: 'designer.undone' | 'designer.redone'): void {
    if (where === null) return;
    take();
    // What changes is to be seen.
    if (where && (where.part !== part || where.slug !== slug)) open(where.part, where.slug);
    notifyStatus(text(words));
  }
  const handleUndo = () => step(undo, undoable, 'designer.undone');
  const handleRedo = () => step(redo, redoable, 'designer.redone');
  useUndoKeys({ onUndo: handleUndo, onRedo: handleRedo });

  const failure = (live.isError && !live.data && live.error) || base.readError;
  if (failure) {
    const retry = () => {
      void live.refetch();
      void base.read();
    };
    return (
      <Page.Main>
        <LoadFailure error={failure} onRetry={retry} />
      </Page.Main>
    );
  }
  if (!live.data || !base.isRead) return <Page.Loading />;

  return (
    <Frame>
      <Page.Title>{title}</Page.Title>
      <DesignerHeader
        title={title}
        isDirty={draft !== null}
        save={save}
        canUndo={undoable !== null}
        canRedo={redoable !== null}
        onUndo={handleUndo}
        onRedo={handleRedo}
        onDiscard={() => setDialog('discard')}
        onPublish={() => setDialog('publish')}
      />
      {save.kind === 'conflict' && (
        <DraftConflict mine={draft} stored={save.stored} onKeepMine={base.keepMine} onTakeTheirs={base.takeTheirs} />
      )}
      <Area>
        <EntityList
          configuration={configuration}
          draft={draft}
          problems={check.problems}
          onNew={(target) => setDialog({ part: target })}
          onDuplicate={(target, from) => setDialog({ part: target, from })}
        />
        <Middle>
          {part && entity && <Colleagues drafts={drafts} part={part} slug={slug} title={title} />}
          <PlacesContext.Provider value={places}>
            <EditorArea
              part={part}
              slug={slug}
              live={base.live}
              configuration={configuration}
              problems={check.problems}
              place={asked}
              onChange={change}
            />
          </PlacesContext.Provider>
        </Middle>
        <Bottom aria-label={text('problems.title')} aria-busy={isPending} tabIndex={0}>
          {hasFailed && text('problems.unknown')}
          {!isKnown && text('publish.checking')}
          {draft && isKnown && !hasFailed && <ProblemList problems={check.problems} states={[configuration, base.live]} onGoTo={goTo} />}
        </Bottom>
      </Area>
      {dialog === 'discard' && (
        <ConfirmDialog
          title={text('designer.discard.title')}
          question={text('designer.discard.text')}
          confirmText={text('designer.discard')}
          onConfirm={() => {
            base.discard();
            setDialog(null);
          }}
          onCancel={() => setDialog(null)}
        />
      )}
      {dialog === 'publish' && draft && (
        <PublishDialog
          draft={draft}
          configuration={configuration}
          live={base.live}
          onGoTo={goTo}
          onClose={() => setDialog(null)}
          onPublished={() => {
            setDialog(null);
            base.finish();
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
