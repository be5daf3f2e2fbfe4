import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { RenderTemplate } from '../../../../../shared/contracts/templates';
import { useReplyTemplate, useReplyTemplates } from '../../../api/messages-api';
import { useText } from '../../../components/use-text';
import { ChoiceList } from './ChoiceList';
import type { OpenList } from './MessageArea';

interface TemplateListProps {
  id: string;
  documentId: string;
  query: string;
  active: number;
  onOpen: (list: OpenList) => void;
  onChoose: (rendered: RenderTemplate.Response['data']) => void;
}

/** Templates by words of their names, with what the one in hand says in this case. */
export function TemplateList({ id, documentId, query, active, onOpen, onChoose }: TemplateListProps) {
  const text = useText();
  const { data: templates = [], isLoading } = useReplyTemplates(documentId, { refetchOnMountOrArgChange: true });
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = templates.filter(({ name, slug }) => words.every((word) => `${name} ${slug}`.toLowerCase().includes(word)));
  // Whoever chooses before the words are here gets them as soon as they are.
  const [chosen, setChosen] = useState<string | null>(null);
  const slug = chosen ?? found[active]?.slug ?? '';
  const { currentData: rendered, isError, isFetching, refetch } = useReplyTemplate({ documentId, slug }, { skip: slug === '' });
  const handleChosen = useRef(onChoose);
  useEffect(() => {
    handleChosen.current = onChoose;
  });
  useEffect(() => {
    if (chosen !== null && rendered?.slug === chosen) handleChosen.current(rendered);
    // One that could not be read is not waited for; chosen again, it is read again.
    else if (isError && !isFetching) setChosen(null);
  }, [chosen, rendered, isError, isFetching]);

  function choose(index: number): void {
    if (isError && found[index]?.slug === slug) void refetch();
    setChosen(found[index]?.slug ?? null);
  }

  return (
    <ChoiceList
      id={id}
      label={text('composer.template')}
      choices={found.map((template) => ({
        key: template.slug,
        content: (
          <>
            {template.name}
            {!template.speaksClientsLanguage && <Note> · {text('composer.template.other-language')}</Note>}
          </>
        ),
      }))}
      active={active}
      onOpen={onOpen}
      onChoose={choose}
      empty={text(isLoading ? 'composer.loading' : 'composer.template.none')}
    >
      {slug !== '' && (
        <Preview aria-label={text('composer.template.preview')} role="group">
          {rendered && (
            <>
              <strong>{rendered.subject}</strong>
              <p>{rendered.text}</p>
            </>
          )}
          {isError && <p role="alert">{text('composer.template.failed')}</p>}
        </Preview>
      )}
    </ChoiceList>
  );
}

const Preview = styled.div`
  flex: 2 1 32rem;
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[3]};
  border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral100};
  overflow-y: auto;
  overflow-wrap: anywhere;

  p {
    white-space: pre-wrap;
    margin-block-start: ${({ theme }) => theme.spaces[2]};
    line-height: ${({ theme }) => theme.lineHeights[6]};
  }
`;

const Note = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
