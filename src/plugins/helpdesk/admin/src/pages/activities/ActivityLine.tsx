import type { ComponentType, SVGProps } from 'react';
import { ArrowDown, ArrowUp, Lock, Paperclip } from '@strapi/icons';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Direction } from '../../../../shared/activities';
import type { ListedActivity } from '../../../../shared/contracts/activities';
import { RelativeTime } from '../../components/RelativeTime';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';
import { useActorName } from '../case/timeline/use-actor-name';
import { isClickOnRow } from '../case-list/is-click-on-row';
import { ROW_LINK } from '../case-list/list-position';
import { Cell, Row } from '../case-list/table-styles';

const DIRECTIONS: Record<Direction, ComponentType<SVGProps<SVGSVGElement>>> = { in: ArrowDown, out: ArrowUp, internal: Lock };

/** One mail, call or text message; it opens its case. */
export function ActivityLine({ activity, hasDelivery }: { activity: ListedActivity; hasDelivery: boolean }) {
  const text = useText();
  const navigate = useNavigate();
  const by = useActorName()(activity.actor);
  const DirectionIcon = DIRECTIONS[activity.direction];
  const path = casePath(activity.case.documentId);
  const { subject, excerpt, delivery, contact, files } = activity;
  return (
    <Row data-opens onClick={(event) => isClickOnRow(event) && navigate(path)}>
      <Cell>
        <RelativeTime at={activity.at} withTime />
      </Cell>
      <Cell title={by}>
        <Icons>
          <DirectionIcon role="img" aria-label={text(`message.${activity.direction}`)} />
          <Cut>{by}</Cut>
        </Icons>
      </Cell>
      <Cell title={contact.displayName}>{contact.displayName}</Cell>
      <Cell title={activity.case.subject}>
        <CaseLink {...{ [ROW_LINK]: activity.id }} to={path}>
          {activity.case.number}
        </CaseLink>
      </Cell>
      <Cell title={[subject, excerpt].filter(Boolean).join('\n')}>
        <Icons>
          {files > 0 && <Paperclip role="img" aria-label={text('activities.files', { count: files })} />}
          <Cut>
            {subject && <strong>{subject}</strong>}
            {subject && excerpt && ' · '}
            {excerpt || (!subject && text('message.no-text'))}
          </Cut>
        </Icons>
      </Cell>
      {hasDelivery && (
        <Cell title={delivery ? text(`delivery.${delivery}`) : undefined}>
          {delivery && <Delivery data-failed={delivery === 'dead' || undefined}>{text(`activities.delivery.${delivery}`)}</Delivery>}
        </Cell>
      )}
    </Row>
  );
}

const Icons = styled.span`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};

  svg {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

const Cut = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
`;

const CaseLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

const Delivery = styled.span`
  &[data-failed] {
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
