import fc from 'fast-check';

/** Any text that a program can hold: every character, halves of them, and piles of what goes on one letter. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

/** What means something to some program that reads titles, and what has no place in one. */
const SYNTAX = [
  ...Array.from('{}[]()<>\\$%&#_^~@|"\'`=+-*/:;,.?!'),
  ...['\n', '\r', '\r\n', '\t', '\0', '\u0085', '\u2028', '\uFEFF', '\u202E', '\u2066', '\u200B', '\u200D', '\uFFFE'],
  ...[
    '\uD800',
    '\uDC00',
    '\u0301',
    '\u0335',
    'क\u094D',
    '\uFE0F',
    '🧪',
    '👨‍👩‍👧',
    'שלום',
    '大',
    'é',
    'ß',
    'İ',
    '\u{E0041}',
    '\u1E9E',
  ],
  ...['---', '---js', '\n---\n', '...', '$x^2$', '$a}b$', '\\(', '\\)', '$$', '\\{', '\\}', '\\begin{x}', '\\input{x}'],
  ...[
    'ER  - ',
    '\nER  - \n',
    '@misc{x,',
    '\n@',
    ' and ',
    ', ',
    '; ',
    '""',
    ';=1',
    '\n=1',
    '=cmd|x',
    '＝1',
    "'",
    '--',
    '``',
  ],
  ...['<script>', '</script>', '<!--', '-->', ']]>', '&lt;', '&#x202E;', '&#0;', '](javascript:x)', '{{x}}', '<% %>'],
  ...['__proto__', 'constructor', 'con', 'nul', '!!js/function', '&a ', '*a', '<<: *a', '!x', 'null', '~', '0x1F'],
  ...[
    '7B',
    '1e309B',
    '70 billion parameters',
    'https://a.org/b',
    'javascript:x',
    'code',
    'We release ',
    ' ',
    '. ',
    'A',
  ],
];

/** A text of pieces of syntax, words and anything else, in any order. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SYNTAX) }, anyText, fc.lorem({ maxCount: 2 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** The same, but not empty. */
export const someText: fc.Arbitrary<string> = hostileText.map((text) => `${text}x`);
