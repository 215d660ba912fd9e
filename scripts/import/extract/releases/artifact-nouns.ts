import type { ArtifactKind } from '../../../../src/catalogue/model/paper.ts';
import { URL_WORD, type Word, wordSet } from '../passage/tokens.ts';

/** Kinds of the artifacts that the paper gives a name to, by name in lower case. */
export type ArtifactNames = ReadonlyMap<string, ArtifactKind>;

/** @returns the kind of artifact that a word stands for, if any */
export function kindOf(word: Word, names: ArtifactNames): ArtifactKind | undefined {
  return NOUNS.get(word.lower) ?? names.get(word.lower) ?? kindOfName(word.text);
}

/** Whether a noun is the head of its phrase: the last noun, or the last before a name (`the benchmark FooSum`). */
export function isHead(phrase: readonly Word[], i: number, names: ArtifactNames): boolean {
  const next = phrase[i + 1];
  if (endsPhrase(next)) return true;
  if (phrase[i]?.lower === 'code' && CODE_AND.has(next?.lower ?? '')) return hasConjunction(phrase.slice(i + 2, i + 5));
  const name = next !== undefined && /^\p{Lu}/u.test(next.text) && !NOUNS.has(next.lower);
  return name && names.get(next.lower) !== 'models' && endsPhrase(phrase[i + 2]);
}

/** Whether a noun phrase ends before this word. */
export function endsPhrase(next: Word | undefined): boolean {
  return next === undefined || FOLLOWS.has(next.lower) || /^[a-z]+ed$|^[†‡*\d¹²³{}$\\]/u.test(next.lower);
}

const CODE = wordSet(`code codes codebase codebases source-code sourcecode implementation implementations
  re-implementation script scripts toolkit toolkits toolbox library libraries package packages software framework
  frameworks repository repositories repo simulator simulators tool tools tooling pipeline pipelines kernels kernel
  notebook notebooks platform plugin harness compiler infrastructure environment environments configurations engine
  components programs`);
const MODELS = wordSet(`model models weight weights checkpoint checkpoints ckpt ckpts llm llms vlm vlms mllm mllms lmm
  lmms plm plms slm slms adapters networks scorer classifier classifiers backbones encoder encoders embeddings
  transformers autoencoder autoencoders sae saes lora loras policies decoders`);
const DATA = wordSet(`data dataset datasets data-set data-sets datas corpus corpora benchmark benchmarks annotation
  annotations label labels tokens trajectories treebank treebanks lexicon lexicons testbed testset testsets splits
  database databases recordings transcripts transcriptions conversations dialogues test-set subset dictionary
  dictionaries glossary`);

const NOUNS: ReadonlyMap<string, ArtifactKind> = new Map([
  ...[...CODE].map((noun) => [noun, 'code'] as const),
  ...[...MODELS].map((noun) => [noun, 'models'] as const),
  ...[...DATA].map((noun) => [noun, 'data'] as const),
]);

/** What the spelling of a name tells: `X-7B` is a model, `XBench` a benchmark, `x-toolkit` code. */
function kindOfName(text: string): ArtifactKind | undefined {
  if (/-\d{1,5}(?:\.\d{1,3})?[BbM](?:-|$)/.test(text)) return 'models';
  if (/(?:[Bb]ench|[Bb]enchmark|[Cc]orpus|[Dd]ataset|[Pp]ile)(?:-?[vV]?\d[\d.]*)?$/.test(text)) {
    return /\p{Lu}/u.test(text) ? 'data' : undefined;
  }
  return /.(?:toolkit|toolbox)$/i.test(text) ? 'code' : undefined;
}

/** In `code dataset and models` a comma is missing; `code` is an item of the list. */
const CODE_AND = wordSet('dataset datasets data weights pretrained pre-trained trained');

function hasConjunction(list: readonly Word[]): boolean {
  return list.some((word) => word.lower === 'and' || word.lower === ',');
}

/** Words that may follow a head noun; another word makes a compound, whose head comes later. */
const FOLLOWS =
  wordSet(`, ; : ( ) [ ] . / & + ! " ' ” ’ — – - and or as well along together plus for to of on in at from
  with under via through by that which who where is are was were will has have had can may shall should used trained
  such publicly freely openly fully also all both here including upon online available open-source open-sourced public
  behind after once associated accompanying released we our using capable based built containing covering spanning
  consisting comprising ranging featuring named called dubbed termed designed tailored specifically so soon when while
  during across between developed pre-trained finetuned fine-tuned not there below above free into this without within
  per over out providing making allowing offering serving aiming facilitating enabling supporting achieving showing
  demonstrating illustrating ${URL_WORD}`);
