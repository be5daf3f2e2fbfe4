import { useEffect, useMemo, useRef, useState } from 'react';
import { Box, TextButton, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { styled, useTheme } from 'styled-components';
import type { AttachmentSummary } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { hasOwnColours, hasRemoteImages, htmlDocument } from './html-document';

const PAPER = { text: '#212134', background: '#ffffff', link: '#271fe0' };

interface HtmlBodyProps {
  html: string;
  attachments: readonly AttachmentSummary[];
}

/** A message with its formatting, in a frame in which nothing runs; as tall as it is. */
export function HtmlBody({ html, attachments }: HtmlBodyProps) {
  const text = useText();
  const { colors } = useTheme();
  const [showRemoteImages, setShow] = useState(false);
  const images = useImages(html, attachments);
  const { frame, height, measure } = useFrameHeight();
  const quoted = text('message.quoted');
  const content = useMemo(() => {
    const look = hasOwnColours(html) ? PAPER : { text: colors.neutral800, background: colors.neutral0, link: colors.primary700 };
    return htmlDocument(html, { ...look, quoted, showRemoteImages }, images);
  }, [html, colors, quoted, showRemoteImages, images]);

  return (
    <Box>
      {hasRemoteImages(html) && !showRemoteImages && (
        <Box paddingBottom={2}>
          <Typography variant="pi" textColor="neutral600">
            {text('message.remote-images')}
          </Typography>{' '}
          <TextButton onClick={() => setShow(true)}>{text('message.remote-images.show')}</TextButton>
        </Box>
      )}
      <Frame
        ref={frame}
        title={text('message.html')}
        // Same origin, so that its height can be read; without `allow-scripts` nothing in it runs.
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={content}
        style={{ height }}
        onLoad={measure}
      />
    </Box>
  );
}

/** Addresses of images among the files of a message that its HTML shows; files are read with the reader's rights. */
function useImages(html: string, attachments: readonly AttachmentSummary[]): ReadonlyMap<string, string> {
  const { get } = useFetchClient();
  const [images, setImages] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = attachments
    .filter(({ id, contentType }) => contentType.startsWith('image/') && html.includes(`attachment:${id}`))
    .map(({ id }) => id)
    .join(' ');

  useEffect(() => {
    if (wanted === '') return undefined;
    const made: string[] = [];
    let isOver = false;
    const read = async (id: string): Promise<[string, string][]> => {
      try {
        const { data } = await get(`/helpdesk/attachments/${encodeURIComponent(id)}`, { responseType: 'blob' });
        const address = URL.createObjectURL(data as Blob);
        made.push(address);
        return [[id, address]];
      } catch {
        // It is in the list of files below the message all the same.
        return [];
      }
    };
    void Promise.all(wanted.split(' ').map(read)).then((found) => !isOver && setImages(new Map(found.flat())));
    return () => {
      isOver = true;
      made.forEach((address) => URL.revokeObjectURL(address));
    };
  }, [get, wanted]);

  return images;
}

function useFrameHeight() {
  const frame = useRef<HTMLIFrameElement>(null);
  const observer = useRef<ResizeObserver>();
  const [height, setHeight] = useState(48);

  function measure(): void {
    const body = frame.current?.contentDocument?.body;
    if (!body) return;
    observer.current?.disconnect();
    observer.current = new ResizeObserver(() => setHeight(Math.ceil(body.getBoundingClientRect().height) + 2));
    observer.current.observe(body);
  }

  useEffect(() => () => observer.current?.disconnect(), []);
  return { frame, height, measure };
}

const Frame = styled.iframe`
  display: block;
  width: 100%;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
`;
