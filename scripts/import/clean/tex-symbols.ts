/** TeX's names for characters that Unicode has, as text and in formulas. */
const OPERATORS: Readonly<Record<string, string>> = {
  times: '×',
  texttimes: '×',
  sim: '∼',
  approx: '≈',
  simeq: '≃',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  ll: '≪',
  gg: '≫',
  lt: '<',
  gt: '>',
  pm: '±',
  mp: '∓',
  neq: '≠',
  ne: '≠',
  equiv: '≡',
  cdot: '·',
  div: '÷',
  propto: '∝',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  leftrightarrow: '↔',
  Rightarrow: '⇒',
  uparrow: '↑',
  downarrow: '↓',
  infty: '∞',
  ast: '*',
  star: '⋆',
  circ: '∘',
  bullet: '•',
  degree: '°',
  textdegree: '°',
  checkmark: '✓',
  ldots: '…',
  dots: '…',
  cdots: '⋯',
  textellipsis: '…',
  percent: '%',
  textgreater: '>',
  textless: '<',
  textemdash: '—',
  textendash: '–',
  textbackslash: '\\',
  textbar: '|',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  S: '§',
  P: '¶',
  dag: '†',
  ddag: '‡',
  quad: ' ',
  qquad: ' ',
  newline: ' ',
};

const LETTERS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ϵ',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'ϕ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Xi: 'Ξ',
  Pi: 'Π',
  Sigma: 'Σ',
  Upsilon: 'Υ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  textmu: 'μ',
  ell: 'ℓ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
};

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  eg: 'e.g.',
  ie: 'i.e.',
  etc: 'etc.',
  etal: 'et al.',
  cf: 'cf.',
  wrt: 'w.r.t.',
  vs: 'vs.',
};

/** Combining characters of TeX's accents: `\'e`, `\"{o}`, `\c{c}`. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
  b: '\u0331',
};

const has = Object.hasOwn;

/** @returns the character that the operator or sign `\name` stands for, if it is one */
export function operator(name: string): string | undefined {
  return has(OPERATORS, name) ? OPERATORS[name] : undefined;
}

/** @returns the letter that `\name` stands for, if it is one */
export function letter(name: string): string | undefined {
  return has(LETTERS, name) ? LETTERS[name] : undefined;
}

/** @returns what the usual shorthand `\name` stands for, if it is one */
export function abbreviation(name: string): string | undefined {
  return has(ABBREVIATIONS, name) ? ABBREVIATIONS[name] : undefined;
}

/** @returns the letter with the accent on it, as one character where Unicode has one */
export function accented(accent: string, base: string): string {
  const plain = base === '\\i' ? 'i' : base === '\\j' ? 'j' : base;
  return has(ACCENTS, accent) ? `${plain}${ACCENTS[accent] ?? ''}`.normalize('NFC') : base;
}
