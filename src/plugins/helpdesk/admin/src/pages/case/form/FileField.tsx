import { useRef, type ComponentProps } from 'react';
import { Button } from '@strapi/design-system';
import { Paperclip } from '@strapi/icons';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { ChecklistField } from '../../designer/inputs/ChecklistField';
import { AttachmentChips } from '../uploads/AttachmentChips';
import { freeName } from '../uploads/file-names';
import { useFileUploads } from './file-uploads';

type FileFieldProps = Omit<ComponentProps<typeof ChecklistField>, 'choices' | 'chosen' | 'onChange'> & {
  card: CaseCard;
  /** Key of the answer in the card; see `CardEdits`. */
  answer: string;
  /** Content types, or endings of names; everything when left out */
  accept?: string[];
  value: unknown;
  onChange: (names: string[] | undefined) => void;
};

/** An answer of files: those of the case, and what is added to it here. An upload is kept once the answer is saved. */
export function FileField({ card, answer, accept, value, onChange, ...labelled }: FileFieldProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const { uploadsTo, addedTo, add, dismiss } = useFileUploads();
  const uploads = uploadsTo(answer);
  const names = [...new Set([...card.files.map(({ fileName }) => fileName), ...addedTo(answer), ...chosen])];

  function addAll(files: File[]): void {
    const taken = [...names, ...uploads.map(({ name }) => name)];
    for (const file of files) {
      const name = freeName(file.name, taken);
      taken.push(name);
      add(new File([file], name, { type: file.type }), answer);
    }
  }

  return (
    <Frame>
      <ChecklistField
        {...labelled}
        choices={names.map((name) => ({ value: name, name }))}
        chosen={chosen}
        onChange={(next) => onChange(next.length > 0 ? next : undefined)}
      />
      <AttachmentChips attachments={[]} uploads={uploads} onRemove={() => undefined} onDismiss={dismiss} />
      {!labelled.isDisabled && (
        <>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept={accept?.join()}
            onChange={({ target }) => {
              addAll([...(target.files ?? [])]);
              // The same file can be picked again.
              target.value = '';
            }}
          />
          <Button
            size="S"
            variant="tertiary"
            startIcon={<Paperclip />}
            aria-label={text('form.file.add.to', { label: labelled.label })}
            onClick={() => input.current?.click()}
          >
            {text('form.file.add')}
          </Button>
        </>
      )}
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
`;
