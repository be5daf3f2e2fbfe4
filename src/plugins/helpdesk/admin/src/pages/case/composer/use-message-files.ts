import { useRef, type ChangeEvent, type RefObject } from 'react';
import type { AttachmentSummary } from '../../../../../shared/contracts/cases';
import { useDeleteUpload } from '../../../api/messages-api';
import type { NoteDraft, ReplyDraft } from './drafts';
import { freeName, imagePlace, pastedName } from '../uploads/file-names';
import type { MessageDraft } from './use-message-draft';
import { useUploads } from '../uploads/use-uploads';

/**
 * The files of a message. A pasted picture is shown in the text where it was pasted, as `[image-1.png]`; everything else
 * is attached. They go on arriving while the message is out of sight.
 *
 * @param area where the message is written, while it is in sight
 */
export function useMessageFiles<T extends ReplyDraft | NoteDraft>(
  documentId: string,
  { latest, change }: MessageDraft<T>,
  area: RefObject<HTMLTextAreaElement>,
) {
  const [deleteUpload] = useDeleteUpload();
  const shownInText = useRef(new Set<string>());
  const { uploads, add, dismiss, dismissAll, isBusy } = useUploads(documentId, (file) => {
    const place = shownInText.current.has(file.fileName) ? imagePlace(file.fileName) : null;
    const caret = area.current?.selectionStart ?? latest.current.text.length;
    change(({ text, attachments }) => {
      const withPlace = place && !text.includes(place) ? `${text.slice(0, caret)}${place}${text.slice(caret)}` : text;
      return { attachments: [...attachments, file], text: withPlace } as Partial<T>;
    });
  });

  function addAll(files: File[], how: 'pasted' | 'dropped'): void {
    const taken = [...latest.current.attachments.map(({ fileName }) => fileName), ...uploads.map(({ name }) => name)];
    for (const file of files) {
      const isPicture = how === 'pasted' && file.type.startsWith('image/');
      const name = isPicture ? pastedName(file.type, taken) : freeName(file.name, taken);
      taken.push(name);
      if (isPicture) shownInText.current.add(name);
      add(new File([file], name, { type: file.type }));
    }
  }

  function remove(file: AttachmentSummary): void {
    const place = imagePlace(file.fileName);
    change(({ text, attachments }) => {
      const left = attachments.filter(({ id }) => id !== file.id);
      return { attachments: left, text: place ? text.replaceAll(place, '') : text } as Partial<T>;
    });
    // One that cannot be removed now goes by itself after a day.
    void deleteUpload({ documentId, id: file.id });
  }

  return {
    uploads,
    isBusy,
    addAll,
    remove,
    dismiss,
    dismissAll,
    onPicked: ({ target }: ChangeEvent<HTMLInputElement>) => {
      addAll([...(target.files ?? [])], 'dropped');
      // The same file can be picked again after it was taken away.
      target.value = '';
    },
  };
}

export type MessageFiles = ReturnType<typeof useMessageFiles>;
