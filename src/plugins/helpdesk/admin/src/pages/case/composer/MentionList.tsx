import { useMentionable } from '../../../api/messages-api';
import type { Mentionable } from '../../../../../shared/contracts/messages';
import { Person } from '../../../components/Person';
import { useText } from '../../../components/use-text';
import { ChoiceList } from './ChoiceList';
import type { OpenList } from './MessageArea';

interface MentionListProps {
  id: string;
  documentId: string;
  query: string;
  active: number;
  onOpen: (list: OpenList) => void;
  onChoose: (colleague: Mentionable) => void;
}

/** Colleagues who may see the case, by the beginning of their names. */
export function MentionList({ id, documentId, query, active, onOpen, onChoose }: MentionListProps) {
  const text = useText();
  // What was found for fewer letters stays until there is something better, so that the list does not blink.
  const { data: colleagues = [], isLoading } = useMentionable({ documentId, search: query.trim() });
  return (
    <ChoiceList
      id={id}
      label={text('composer.mention')}
      choices={colleagues.map(({ id: key, name }) => ({ key: String(key), content: <Person name={name} /> }))}
      active={active}
      onOpen={onOpen}
      onChoose={(index) => {
        const colleague = colleagues[index];
        if (colleague) onChoose(colleague);
      }}
      empty={text(isLoading ? 'composer.loading' : 'composer.mention.none')}
    />
  );
}
