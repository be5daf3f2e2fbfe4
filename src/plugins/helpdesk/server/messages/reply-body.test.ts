import { inlineImages, replyHtml } from './reply-body';

const bodyOf = (html: string) => /<body[^>]*>\n([\s\S]*)\n<\/body>/.exec(html)?.[1];
const gate = { fileName: 'gate.png', contentType: 'image/png', cid: 'abc@example.test' };

it('takes no markup from a text', () => {
  expect(bodyOf(replyHtml(`<script>alert("1")</script> & <img src=x onerror='x'>`, []))).toBe(
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;img src=x onerror=&#39;x&#39;&gt;',
  );
});

it('links web addresses and nothing else', () => {
  expect(bodyOf(replyHtml('See https://example.test/a?b=1&c="x" (or http://b.test/).\njavascript:alert(1)', []))).toBe(
    'See <a href="https://example.test/a?b=1&amp;c=">https://example.test/a?b=1&amp;c=</a>&quot;x&quot; ' +
      '(or <a href="http://b.test/">http://b.test/</a>).<br>\njavascript:alert(1)',
  );
});

it('shows an image wherever its name stands, and hides nothing else', () => {
  expect(bodyOf(replyHtml('Here: [gate.png] and again [gate.png]; [other.png]', [gate]))).toBe(
    'Here: <img src="cid:abc@example.test" alt="gate.png"> and again <img src="cid:abc@example.test" alt="gate.png">; [other.png]',
  );
});

it('a name of an image cannot break out of its place', () => {
  const hostile = { ...gate, fileName: `"><script>.png` };
  expect(replyHtml(`[${hostile.fileName}]`, [hostile])).not.toContain('<script>');
});

it('shows only images that mail programs show and whose names stand in the text', () => {
  const files = [
    gate,
    { ...gate, fileName: 'b.png' },
    { fileName: 'c.tiff', contentType: 'image/tiff' },
    { fileName: 'd.svg', contentType: 'image/svg+xml' },
  ];
  expect(inlineImages('[gate.png] [c.tiff] [d.svg]', files)).toEqual([gate]);
});
