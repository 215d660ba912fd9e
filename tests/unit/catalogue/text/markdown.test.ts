import { marked } from 'marked';
import { expect, test } from 'vitest';
import { markdownText } from '../../../../src/catalogue/text/markdown.ts';

const plainText = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test.each([
  'Fine-tuning (small models), 1B–10B & more',
  'a](javascript:alert(1))',
  '[x](y) ![z](w) <b>bold</b> <https://a.org>',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '`code` *a* _b_ ~~c~~ | d',
  'see https://a.org, www.b.org and a@b.org',
  '&lt;script&gt; &#60;',
  'ends in \\',
  '===',
  '#',
])('%j stands in a line of Markdown as it is', (text) => {
  const html = marked.parse(`- ${markdownText(text)}\n`, { async: false });
  expect(html).toMatch(/^<ul>\n<li>[^<]*<\/li>\n<\/ul>\n$/);
  expect(plainText(html.replace(/<[^>]*>/g, '').trim())).toBe(text);
});

test('it has no lines', () => {
  expect(markdownText(' a\n\n# b\u2028c\u202E ')).toBe('a # b c');
});
