/** Mark-up that publishers put into abstracts, JATS and HTML; other words in angle brackets belong to the text. */
const TAGS =
  /<\/?(?:jats:|mml:)?(?:p|sec|title|italic|bold|i|b|em|strong|u|sub|sup|sc|tt|span|div|br|list|list-item|ul|ol|li|inline-formula|alternatives|tex-math|math|mrow|mi|mn|mo|msub|msup|mtext|semantics|annotation|xref|ext-link|a)(?:\s[^<>]*)?\/?>/gi;
/** Tags within a line, which part no words. */
const WITHIN = /^<\/?(?:jats:)?(?:i|b|em|strong|italic|bold|sub|sup|u|tt|sc|span|a)\b/i;
const HEADING = /<(?:jats:)?title>\s*abstract\s*<\/(?:jats:)?title>/gi;
const LABEL = /^\s*(?:abstract|summary)\s*(?:[:.—–-]+\s+|\n+)/i;
/** In capitals it is no word of a sentence, as in `Abstract Meaning Representation`. */
const SHOUTED = /^\s*ABSTRACT\s+(?=\p{Lu})/u;
/** What publishers put behind an abstract, or before it. */
const COPYRIGHT = /\s*(?:Copyright )?©\s*(?:19|20)\d\d\b.{0,200}$/isu;
const COPYRIGHT_BEFORE = /^\s*©\s*(?:19|20)\d\d\b[^.]{0,120}\.\s*/u;
const NONE = /^\W*(?:no abstract(?: is)?(?: available)?|abstract not available|n\/?a|none|null|nan|tbd|-+)\W*$/i;

/**
 * @param raw an abstract as a register gives it
 * @returns the abstract alone: without mark-up, heading and notices of rights; empty if the register says that there is none
 */
export function plainAbstract(raw: string): string {
  const untagged = raw.replace(HEADING, ' ').replace(TAGS, (tag) => (WITHIN.test(tag) ? '' : ' '));
  const bare = untagged
    .replace(LABEL, '')
    .replace(SHOUTED, '')
    .replace(COPYRIGHT_BEFORE, '')
    .replace(COPYRIGHT, '')
    .trim();
  return NONE.test(bare) ? '' : bare;
}

/** @returns a title without the mark-up that registers put into it */
export function plainTitle(raw: string): string {
  return raw.replace(TAGS, '').replace(/\s+/g, ' ').trim();
}
