import { Link } from 'react-router-dom';
import type { Mention } from '../../../../../shared/contracts/messages';
import { useMentions, useSeeMention } from '../../../api/workspace-api';
import { Panel } from '../../../components/Panel';
import { RelativeTime } from '../../../components/RelativeTime';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { useText } from '../../../components/use-text';
import { useWhenBack } from '../../../components/use-when-back';
import { casePath } from '../../../routes';
import { useTabIsActive } from '../active-tab';
import { TallLine, Hint, NewMark, Rows } from './start-styles';
import { useRereading } from './use-reread';

const SHOWN = 6;

/** Where colleagues mentioned the reader; following one says that it was seen. */
export function Mentions() {
  const text = useText();
  const { data, error, refetch } = useMentions(undefined, useRereading());
  useWhenBack(useTabIsActive(), () => void refetch());
  const unseen = data?.meta.unseen ?? 0;
  return (
    <Panel title={text('start.mentions')} note={unseen > 0 ? text('start.mentions.unseen', { count: unseen }) : undefined}>
      {!data && !error && <SkeletonBar $width="100%" $height="4rem" />}
      {!data && error !== undefined && <Hint role="alert">{text('start.mentions.failed')}</Hint>}
      {data?.data.length === 0 && <Hint>{text('start.mentions.none')}</Hint>}
      {data && data.data.length > 0 && (
        <Rows>
          {data.data.slice(0, SHOWN).map((mention) => (
            <MentionRow key={mention.id} mention={mention} />
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function MentionRow({ mention: { id, at, seenAt, by, excerpt, case: about } }: { mention: Mention }) {
  const text = useText();
  const [see] = useSeeMention();
  return (
    <li>
      <TallLine as={Link} to={casePath(about.documentId)} onClick={() => seenAt === null && void see(id)}>
        <span title={excerpt}>
          {seenAt === null && <NewMark>{text('start.mention.new')}</NewMark>}
          {excerpt}
        </span>
        <RelativeTime at={at} />
        <small title={`${about.number} ${about.subject}`}>
          {by} · {about.number} {about.subject}
        </small>
      </TallLine>
    </li>
  );
}
