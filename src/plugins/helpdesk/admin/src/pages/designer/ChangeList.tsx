import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Change } from '../../../../shared/contracts/configuration';
import { useText } from '../../components/use-text';
import { changeWords } from './change-wording';

/** What publishing changes, against what is live. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const text = useText();
  const { locale } = useIntl();
  return (
    <List>
      {changes.map((change) => {
        const { kind, place, from, to } = changeWords(change, locale);
        return (
          <li key={change.path}>
            <Place>
              <Kind data-kind={kind}>{text(`change.${kind}`)}</Kind> {place}
            </Place>
            <Sides>
              {from !== undefined && <del>{from}</del>}
              {from !== undefined && to !== undefined && <span aria-hidden>→</span>}
              {to !== undefined && <ins>{to}</ins>}
            </Sides>
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
