import { useRef, type ChangeEvent } from 'react';
import { IconButton } from '@strapi/design-system';
import { Paperclip } from '@strapi/icons';
import { useText } from '../../../components/use-text';

export function AttachButton({ onPicked, isOff }: { onPicked: (event: ChangeEvent<HTMLInputElement>) => void; isOff: boolean }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input ref={input} type="file" multiple hidden aria-label={text('composer.attach')} onChange={onPicked} />
      <IconButton size="S" label={text('composer.attach')} disabled={isOff} onClick={() => input.current?.click()}>
        <Paperclip />
      </IconButton>
    </>
  );
}
