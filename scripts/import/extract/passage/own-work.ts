import { anyOf } from './phrase-pattern.ts';

// The one table of the words by which authors speak of their own work. Verbs stand as stems, so that every form of one
// is found; the endings are the readers' matter.

/** What a paper calls itself. */
const PUBLICATION = anyOf('paper | work | report | study | article | survey | tutorial | thesis');
/** Verbs by which authors bring something new: those that put it forward, also in `is proposed`, and those that make it. */
const PROPOSAL = 'introduc | present | propos | develop | design';
const CREATION = anyOf(`
  ${PROPOSAL} | releas | unveil | buil | construct | creat | collect | curat | contribut | devis | formulat`);
/** Verbs by which they tell what they looked into, again also in the passive; and what else they did. */
const INQUIRY = 'stud | investigat | describ';
const ENDEAVOUR = anyOf(`
  ${INQUIRY} | explor | examin | address | revisit | extend | tackl | focus | aim | report | conduct | consider | suggest
  advocat | leverag | adapt | train | employ | argu | seek | ask`);
/** The paper itself: `this paper`, `our earlier study`. */
const THIS_PAPER = String.raw`(?:this|our|the\spresent|the\scurrent)\s(?:\w{1,20}\s)?${PUBLICATION}\b`;
/** `is introduced`, with no word on who does. */
const IS_PRESENTED = String.raw`(?:is|are|was)\s${anyOf(`${PROPOSAL} | ${INQUIRY}`)}i?ed\b`;

/** Source of a regular expression: a verb of creation as in `we introduce`. */
export const CREATE = String.raw`${CREATION}[ed]?\b`;
/** Source of a regular expression: a verb of creation in the present, as in `the paper introduces` or `introducing`. */
export const CREATES = String.raw`${CREATION}(?:[ed]?s?|d?ing)\b`;

const ANNOUNCES = new RegExp(
  String.raw`\b(?:${THIS_PAPER}|(?:we|authors)\s(?:\w{1,20}\s){0,2}?(?:${CREATION}|${ENDEAVOUR})|${IS_PRESENTED})`,
  'iu',
);
const OWN_WORK = new RegExp(
  String.raw`\b(?:${THIS_PAPER}|${IS_PRESENTED}|${anyOf(`
    we | our | ours | us | in this | this research | the proposed | here ?, | experiments? | evaluations? | results show`)}\b)`,
  'iu',
);

/** @returns whether a sentence says what the paper brings: `we introduce …`, `this paper studies …` */
export function announcesWork(sentence: string): boolean {
  return ANNOUNCES.test(sentence);
}

/**
 * @param names the names that the paper gives its work
 * @returns whether a sentence speaks of the paper's own work in any way, its results included
 */
export function speaksOfOwnWork(sentence: string, names: readonly string[]): boolean {
  return OWN_WORK.test(sentence) || names.some((name) => sentence.includes(name));
}
