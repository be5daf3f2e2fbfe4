import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Change } from '../../../../shared/contracts/configuration';
import { useText } from '../../components/use-text';
import { changePlace } from './change-place';
import { changeWords } from './change-wording';
import type { Configuration } from './draft/draft';

interface ChangeListProps {
  changes: Change[];
  /** As it would be and as it is, for the names of things */
  states: Configuration[];
}

/** What publishing changes, against what is live. */
export function ChangeList({ changes, states }: ChangeListProps) {
  const text = useText();
  const { locale } = useIntl();
  const reader = { language: locale, say: text };
  return (
    <List>
      {changes.map((change) => {
        const { kind, from, to } = changeWords(change, reader);
        const place = changePlace(change.path, states, reader);
        // An entity or a way that comes or goes is told by its place.
        const isTold = /^[^.]+\.[^.]+$|\.transitions\.[^.]+$/.test(change.path);
        return (
          <li key={change.path}>
            <Place>
              <Kind data-kind={kind}>{text(`change.${kind}`)}</Kind> {place.join(' › ')}
            </Place>
            {!isTold && (
              <Sides>
                {from !== undefined && <del>{from}</del>}
                {from !== undefined && to !== undefined && <span aria-hidden>→</span>}
                {to !== undefined && <ins>{to}</ins>}
              </Sides>
            )}
          </li>
        );
      })}
    </List>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
`;

const Place = styled.div`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;

const Kind = styled.strong`
  color: ${({ theme }) => theme.colors.neutral800};
`;

const Sides = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  del {
    color: ${({ theme }) => theme.colors.danger700};
  }

  ins {
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: none;
  }
`;
