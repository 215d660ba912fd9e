import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, cleanTitle } from '../../../../scripts/import/clean/clean-text.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

describe('a cleaned abstract', () => {
  test.each([
    // Escapes and tied spaces
    ['96.5\\% of it', '96.5% of it'],
    ['R\\&D at cost \\$5 and \\#1', 'R&D at cost $5 and #1'],
    ['Adapters~(LoRA)', 'Adapters (LoRA)'],
    ['see Fig.~3 and i.e.~the rest', 'see Fig. 3 and i.e. the rest'],
    ['about ~3x faster, 3~20 times', 'about ~3x faster, 3~20 times'],
    ['at cs.cmu.edu/~foo', 'at cs.cmu.edu/~foo'],
    // Dashes and quotes
    ['Khatri--Rao', 'Khatri–Rao'],
    ['skills -- including rhetoric -- are', 'skills – including rhetoric – are'],
    ['COBLA---a method', 'COBLA—a method'],
    ['run it with --verbose', 'run it with --verbose'],
    ["``time to first token''", '“time to first token”'],
    ["the `black box' model", 'the ‘black box’ model'],
    ["don't stop, the models' sizes", "don't stop, the models' sizes"],
    // Signs that are no maths
    ['\\(7\\times\\) faster', '7× faster'],
    ['$3\\times$ higher', '3× higher'],
    ['$\\sim$5600 pairs', '∼5600 pairs'],
    ['a 3\\times speedup', 'a 3× speedup'],
    ['$64$% of energy', '64% of energy'],
    ['$\\textbf{M}$ulti-$\\textbf{S}$cale', 'Multi-Scale'],
    // Maths that is
    ['in $O(N^2)$ time', 'in $O(N^2)$ time'],
    ['for $\\alpha$ and \\(x_1\\)', 'for $\\alpha$ and \\(x_1\\)'],
    ['costs O(N^2B) steps', 'costs O(N^2B) steps'],
    ['from $5 to $10 a month', 'from $5 to $10 a month'],
    // Macros
    ['the \\textmu P schedule', 'the μP schedule'],
    ['\\emph{very} \\textbf{bold} {\\it ideas}', 'very bold ideas'],
    ['at \\url{https://a.org/b_c}.', 'at https://a.org/b_c.'],
    ['\\href{https://a.org}{our page}', 'our page (https://a.org)'],
    ['as shown~\\citep{smith2020}', 'as shown [smith2020]'],
    ['na\\"ively, Erd\\H{o}s, caf\\\'e', 'naïvely, Erdős, café'],
    ['an unknown \\method stays', 'an unknown \\method stays'],
    // What scraping loses
    ['for sim500-billion models', 'for ∼500-billion models'],
    ['a sim0.6 point drop', 'a ∼0.6 point drop'],
    ['for {le} 16B models', 'for ≤ 16B models'],
    ['from scratchx2013a process', 'from scratch—a process'],
    ['67.7% (Delta11%)', '67.7% (Δ11%)'],
    ['the sim2real gap and Xbox2013', 'the sim2real gap and Xbox2013'],
    ['on Hugging Face1 and ModelScope2, and code on GitHub3.', 'on Hugging Face and ModelScope, and code on GitHub.'],
    ['we compare Llama1 and Falcon2 on GitHub', 'we compare Llama1 and Falcon2 on GitHub'],
    ['an extbf{open} and mph{small} extit{set}', 'an open and small set'],
    ['it is publicootnote{Page: extcolor{blue}{https://a.org}}.', 'it is public (Page: https://a.org).'],
    ['the method ( extit{VCA})', 'the method (VCA)'],
    ['the context{s} of \\text{it}', 'the context{s} of it'],
    ['a $1 imes1$ kernel', 'a 1×1 kernel'],
    ['at \\smallhttps://a.org/b', 'at https://a.org/b'],
    ['at htps://a.org/b, http;//a.org/c or https//a.org/d', 'at https://a.org/b, http://a.org/c or https://a.org/d'],
    ['our open-source11https://a.org/b platform', 'our open-source https://a.org/b platform'],
    ['The code can be found at <', 'The code can be found at.'],
    ['The code can be found at <.', 'The code can be found at.'],
    ['The code is available at () and the data at <>.', 'The code is available at and the data at.'],
    ['Code is available at https://', 'Code is available at.'],
    ['a rate of at <5% and f()', 'a rate of at <5% and f()'],
    ['5 &lt; 6 &amp; 7', '5 < 6 & 7'],
    ['two  spaces\u00A0and\tmore', 'two spaces and more'],
    ['zero\u200Bwidth and\u0007 bell', 'zerowidth and bell'],
    ['the end .', 'the end.'],
    // What turns a text around, or hides in it, however it is written
    ['safe\u202Egpj.exe and \u2066this\u2069', 'safegpj.exe and this'],
    ['safe&#x202E;gpj.exe\\u202e and &#8203;this', 'safegpj.exe and this'],
    ['Lo\u200DRA, m\u00ADodel, tag\u{E0041}ged', 'LoRA, model, tagged'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test('spells a macro of the authors’ own as the title does', () => {
    expect(cleanText('a design called \\rat between', 'RAT: Bridging RNN Efficiency')).toBe(
      'a design called RAT between',
    );
  });

  test('is clean: cleaning it again changes nothing', () => {
    const parts = fc.constantFrom(
      '\\rat ',
      '$x^2$',
      '$5',
      '\\%',
      '~',
      '--',
      "``a''",
      'word',
      ' ',
      '{le} 3',
      'sim5',
      '\\(',
      '\\)',
      '&amp;',
      'https://a.b/~c',
      '`',
      "'",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
        const once = cleanText(texts.join(''));
        const twice = cleanText(once);
        expect(cleanText(twice)).toBe(twice);
      }),
    );
  });

  test('is made of any text, on one line, without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(cleanText(text)).not.toMatch(/[\n\r\uFDD0]|^\s|\s$/);
        expect(cleanTitle(text)).not.toMatch(/[\n\r\uFDD0]/);
      }),
    );
  });

  test.each([
    ...['\\', '$', '{', '~', '--', '`', "'", '\\a{', '$a', '1', 'x2013', 'sim1', ' ,', '\\begin{', 'a.', '('],
    ...['\\abc ', '\\ab{} ', '\\cite', '\\cite[', '\\footnote', '1B ', 'http://', '&lt;', '{\\it ', 'Face1 ', ' '],
  ])('is made in time that grows with the text, even %j over and over', (unit) => {
    expect(growth(unit, cleanText)).toBeLessThan(NEARLY_LINEAR);
  });
});

describe('a cleaned title', () => {
  test.each([
    ['CALM : A Benchmark', 'CALM: A Benchmark'],
    ['{BERT} and {GPT-2} Compared', 'BERT and GPT-2 Compared'],
    ['{A} Proof in $\\mathcal{O}(n)$', 'A Proof in $\\mathcal{O}(n)$'],
    ['Efficient 2:4 Sparse', 'Efficient 2:4 Sparse'],
    ['What is this ?', 'What is this?'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanTitle(raw)).toBe(clean);
  });
});
