import { ASKED_FOR, RUN, type HostilePaper } from '../hostile-paper.ts';

/** Addresses that are no addresses of code, or lead elsewhere than they say: none becomes a link that runs. */
export const ADDRESSES: readonly HostilePaper[] = [
  {
    attacks: 'an address that is a script',
    title: 'Links that Run',
    abstract: `Our code is available at javascript:${RUN} and JaVaScRiPt:${RUN}//github.com/a/b.`,
  },
  {
    attacks: 'an address that is a page',
    title: 'Links that Hold a Page',
    abstract: `Our code is available at data:text/html,<script>${RUN}</script> and data:text/html;base64,PHNjcmlwdD4=.`,
  },
  {
    attacks: 'other schemes',
    title: 'Links of Other Schemes',
    abstract: `The code is at vbscript:msgbox(1), file:///etc/passwd, blob:x, ftp://x.example/y and view-source:http://x.example.`,
  },
  {
    attacks: 'a name and a password in an address',
    title: 'Links with Credentials',
    abstract: 'The code is at https://github.com:secret@x.example/a/b and https://github.com@x.example/c.',
  },
  {
    attacks: 'letters that look like others',
    title: 'Links that Look Alike',
    abstract: 'The code is at https://gіthub.com/a/b and https://xn--gthub-n4a.com/a/b.',
  },
  {
    attacks: 'an address with quotes and brackets',
    title: 'Links that Break Out',
    abstract: `The code is at https://github.com/a/b"onmouseover="${RUN}" and https://github.com/a/b'><img class=${ASKED_FOR} src=x>.`,
  },
  {
    attacks: 'an address with a line of a header',
    title: 'Links with Line Ends',
    abstract: 'The code is at https://github.com/a/b%0d%0aSet-Cookie:x=1 and https://github.com/%00.',
  },
  {
    attacks: 'a very long address',
    title: 'Links without End',
    abstract: `The code is at https://github.com/${'a'.repeat(1500)}/b.`,
  },
  {
    attacks: 'links of Markdown',
    title: `Markdown [links](javascript:${RUN}) and ![images](//x.example/i.gif)`,
    abstract: `[a]: javascript:${RUN} "t" and <https://x.example/> and [b](javascript:${RUN}).`,
  },
  {
    attacks: 'addresses without a scheme',
    title: 'Links without a Scheme',
    abstract: 'The code is at //x.example/a and \\\\x.example\\share and github.com\\@x.example/a.',
    says: 'The code is at //x.example/a and \\\\x.example\\share and github.comx.example/a.',
  },
];

/** Mathematics that asks for more than a formula: it stays TeX, or loses what it asked for. */
export const MATHS: readonly HostilePaper[] = [
  {
    attacks: 'a formula that links',
    title: `Formulas $\\href{javascript:${RUN}}{x}$ that Click`,
    abstract: `$\\href{javascript:${RUN}}{x^2}$ and $\\url{javascript:${RUN}}$`,
  },
  {
    attacks: 'a formula with a class, an id and a style',
    title: `Formulas $\\class{${ASKED_FOR}}{x^2}$ of a Class`,
    abstract: `$\\class{${ASKED_FOR}}{x}$ $\\id{${ASKED_FOR}}{x}$ $\\style{position:fixed}{x}$ $\\data{asked-for=1}{x}$`,
  },
  {
    attacks: 'a formula with a picture',
    title: 'Formulas $\\includegraphics{https://x.example/p.png}$ with Pictures',
    abstract: '$\\includegraphics[width=1000em]{//x.example/q.png}$',
  },
  {
    attacks: 'a macro without end',
    title: 'Formulas $\\def\\a{\\a\\a}\\a$ without End',
    abstract: '$\\newcommand{\\b}{\\b\\b}\\b$ and $\\def\\c#1{\\c{#1#1}}\\c{x}$',
  },
  {
    attacks: 'a formula of any size',
    title: 'Formulas $\\rule{9999em}{9999em}$ of any Size',
    abstract: '$\\kern{9999em}x^2\\raisebox{9999em}{y}$ and $\\Huge x^{2}$',
  },
  {
    attacks: 'mark-up within a formula',
    title: `Formulas $x<img class=${ASKED_FOR} src=x onerror=${RUN}>$ with Tags`,
    abstract: `$\\text{<script class="${ASKED_FOR}">${RUN}</script>}_1$ and \\(x^{</math><img class=${ASKED_FOR} src=x>}\\)`,
  },
  {
    attacks: 'characters by their codes',
    title: 'Formulas $\\unicode{x202E}x_1$ by Codes',
    abstract: '$\\char"202E x_1$ and \\u202e and ^^5c^^2e',
    says: '$\\char"202E x_1$ and and ^^5c^^2e',
  },
  {
    attacks: 'a formula that is not ended',
    title: 'Formulas $a}b$ and ${$ and \\( Alone',
    abstract: '$$ \\[ \\( { } $ \\begin{align} x^2 & \\\\ \\end{matrix} $',
    says: '$$ \\[ \\( { } $ \\begin{align} x^2 & \\end{matrix} $',
  },
  {
    attacks: 'commands that read and write files',
    title: 'Formulas $\\input{/etc/passwd}$ that Read',
    abstract: '$\\immediate\\write18{x}$ and $\\openout1=x$ and \\input{/etc/passwd}',
  },
  {
    attacks: 'braces that go deep',
    title: `Formulas $${'{'.repeat(60)}x^2${'}'.repeat(60)}$ in Depth`,
    abstract: `$${'\\sqrt{'.repeat(80)}x${'}'.repeat(80)}$`,
  },
];
