import type { HostilePaper } from '../hostile-paper.ts';

/** Characters that mislead, hide or pile up: what turns or hides is taken off, the rest is shown. */
export const CHARACTERS: readonly HostilePaper[] = [
  {
    attacks: 'a text turned around',
    title: 'Safe \u202Egpj.exe Files',
    abstract: 'It is \u202Esafe\u202C and \u2066isolated\u2069 and \u200Fmarked\u200E.',
    becomes: 'Safe gpj.exe Files',
    says: 'It is safe and isolated and marked.',
    facts: { authors: ['Ann \u202ErehtO'], venue: 'NeurIPS \u20662024' },
  },
  {
    attacks: 'a text turned around by its code',
    title: 'Codes &#x202E;gpj.exe of Files',
    abstract: 'It is &#8238;safe and \\u202e so on.',
    becomes: 'Codes gpj.exe of Files',
    says: 'It is safe',
  },
  {
    attacks: 'characters without a width',
    title: 'Pass\u200Bword\u2060s and So\u00ADft Hyphens\uFEFF',
    abstract: 'Lo\u200DRA and q\u200Clora.',
    becomes: 'Passwords and Soft Hyphens',
    says: 'LoRA and qlora.',
  },
  {
    attacks: 'an alphabet that nobody sees',
    title: 'Tags \u{E0049}\u{E0067}\u{E006E}\u{E006F}\u{E0072}\u{E0065} of Nothing',
    becomes: 'Tags of Nothing',
  },
  {
    attacks: 'piles of accents',
    title: `Z${'\u0335\u0321\u0301'.repeat(12)}algo T${'\u0317\u0353\u0323'.repeat(12)}ext`,
    becomes: '\u0179\u0335\u0335\u0335\u0335algo T\u0317\u0353\u0323\u0317ext',
  },
  {
    attacks: 'controls of a terminal',
    title: 'Colours \u001B[31mred\u0007 \u0008back',
    abstract: 'It rings\u0007 and \u001B]0;title\u0007 ends.',
    becomes: 'Colours [31mred back',
    says: 'It rings and ]0;title ends.',
  },
  { attacks: 'no characters at all', title: 'Non\uFFFEchar\uFDD0acters\u{1FFFF}', becomes: 'Noncharacters' },
  { attacks: 'ends of lines that are not', title: 'Lines\u2028of\u0085a\u000BText', becomes: 'Lines of a Text' },
  { attacks: 'emoji and their families', title: '🧪 👨‍👩‍👧 🏳️‍🌈 1️⃣ Models 🇫🇷' },
  { attacks: 'a title of emoji alone', title: '🧪🚀' },
  { attacks: 'a title of signs alone', title: '!?…' },
  { attacks: 'a title of one letter', title: 'Q' },
  { attacks: 'a title in Chinese', title: '大规模语言模型的陷阱' },
  {
    attacks: 'a title from right to left',
    title: 'מודל שפה <script> עם 7B',
    abstract: 'נייר: <b>שלום</b> javascript:x.',
  },
  { attacks: 'letters that become others in lower case', title: 'İstanbul ẞ ŉ ǅ ﬁ Å', becomes: 'İstanbul ẞ ŉ ǅ ﬁ Å' },
  { attacks: 'blank letters', title: 'Blank \u3164\u115F\u2800 Letters', becomes: 'Blank Letters' },
  {
    attacks: 'a word of 298 letters',
    title: 'w'.repeat(298),
    abstract: `${'v'.repeat(298)} and ${'W'.repeat(2000)}`,
    facts: {
      authors: ['n'.repeat(298), `${'m'.repeat(120)} ${'o'.repeat(120)}`],
      venue: 'u'.repeat(298),
      published: '2024',
    },
  },
  {
    attacks: 'a word of 298 capitals and signs',
    title: 'W@'.repeat(140),
    abstract: `${'\u0335'.repeat(300)}${'_'.repeat(400)}${'/'.repeat(400)}`,
    says: '_'.repeat(400),
  },
  {
    attacks: 'a title as long as can be',
    title: `On ${'and on '.repeat(41)}On`,
    abstract: 'It goes on. '.repeat(30).trim(),
    facts: { authors: Array.from({ length: 300 }, (_, n) => `Author Number${n}`) },
  },
  {
    attacks: 'marks that this project uses itself',
    title: 'Marks \uE000 and \uFFFD of Ours',
    abstract: 'Private \uE000\uE001 and [[mark]] <mark>x</mark> ::said:: size-0 a0 t0.',
  },
];
