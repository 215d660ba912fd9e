import { folded } from '../../../../src/catalogue/text/spelling.ts';
import { wordsBetween, type PassageText } from '../passage/passage.ts';
import { wordSet } from '../passage/tokens.ts';

/** What a number in front of a noun phrase counts, as far as the phrase tells. */
export type Counted = 'parameters' | 'model' | 'other';

/**
 * Reads what a number counts off the words after it. The head of the noun phrase decides: `7B image generation models`
 * is the size of a model, `4.2M global time series samples` is not.
 * @param text the title or the abstract
 * @param end where the number ends
 * @returns undefined where the phrase names none of them
 */
export function countedAfter(text: PassageText, end: number): Counted | undefined {
  let counted: Counted | undefined;
  for (const word of nounPhrase(text, end)) {
    if (PARAMETERS.test(word)) return 'parameters';
    if (isModel(word)) return 'model';
    if (isIn(ALWAYS_COUNTED, word)) return 'other';
    if (!isIn(THINGS, word)) continue;
    if (/s$/i.test(word)) return 'other';
    counted = 'other';
  }
  return counted;
}

/** Whether a piece of a text names a model, by a noun or in a name that ends like a model's. */
export function namesModel(text: PassageText, from: number, to: number): boolean {
  return wordsBetween(text, from, to).some((word) => isModel(word) || FAMILY.test(word));
}

/** Whether a piece of a text names something other than models that is counted in thousands or more. */
export function namesOther(text: PassageText, from: number, to: number): boolean {
  return wordsBetween(text, from, to).some(
    (word) => isIn(ALWAYS_COUNTED, word) || (/s$/i.test(word) && isIn(THINGS, word)),
  );
}

/** The words of the noun phrase that begins at an offset, at most seven, hyphenated words apart. */
function nounPhrase(text: PassageText, from: number): string[] {
  const [phrase = ''] = NOUN_PHRASE.exec(text.masked.slice(from, from + 110)) ?? [];
  const words = wordsBetween(text, from, from + phrase.length);
  const end = words.findIndex((word) => PHRASE_END.has(word.toLowerCase()));
  return words.slice(0, Math.min(end < 0 ? words.length : end, 7));
}

const NOUN_PHRASE = /^['’"”*)\]}~$+]{0,2}[\s\-–—_]?(?:\(\w{1,12}\)\s)?[\p{L}\d\s\-–/'’“"]{0,90}/u;

function isIn(nouns: ReadonlySet<string>, word: string): boolean {
  return nouns.has(folded(word));
}

function isModel(word: string): boolean {
  return isIn(MODELS, word) || ACRONYM.test(word);
}

function nouns(list: string): ReadonlySet<string> {
  return new Set([...wordSet(list)].map(folded));
}

const PARAMETERS = /^(?:param(?:eter)?s?|weights)$/i;

/** Endings that names of models have: `…LM`, `…GPT`, `…BERT`, `…former`, `…Net`, `…ViT`, `…-Instruct`, `…-Chat`. */
const FAMILY =
  /^(?:T5|ViT|OPT|gemma|mistral|qwen|falcon|vicuna|pythia|bloom|phi|yi|olmo|mpt|deepseek|starcoder|llava|internlm|baichuan)|(?:[lv]m\d?|vla|gpt|bert|llama\d?|former|[a-z]Net|ViT|dit|t5)$|diffusion|instruct|chat/i;

/** Kinds of models by their initials, which small letters would find in `uniform`. */
const ACRONYM = /^\w{0,6}(?:LLM|VLM|SLM|LMM|PLM|LRM|ALM|MLM|VLA|PRM|ORM|CLM)s?$|^[LR]Ms?$/;

const MODELS = nouns(`
  model submodel network subnetwork net transformer backbone variant checkpoint version counterpart baseline
  architecture teacher student encoder decoder autoencoder generator tokenizer reranker retriever embedder reasoner
  vocoder denoiser classifier verifier specialist generalist chatbot assistant policy adapter lora moe dit mmdit unet
  vit cnn rnn ssm gpt bert llama resnet instruct chat`);

/** What is counted, whatever noun follows: no model is told apart by its `tokens` or its `corpus`. */
const ALWAYS_COUNTED = nouns(`
  token subtoken word context window length corpus corpora data dataset benchmark people population memory cache ram vram
  bandwidth flop gflop tflop pflop mac multiply usd bp hz mri fold`);

/** Things that one of may modify a model noun (`7B image models`), while many of them are counted (`7B images`). */
const THINGS = nouns(`
  image video text audio speech pair clip code question instruction document paper point molecule sequence sentence
  protein graph node edge cell user item prompt sample step task robot character byte bit line example instance
  annotation label mask box boxes frame pixel hour minute second year day month webpage page article book triplet triple
  tuple fact entity relation statement record row entry post tweet comment review query search click conversation
  dialogue dialog utterance turn interaction transition trajectory demonstration episode iteration round epoch update
  edit human speaker individual customer patient dollar euro add operation op gpu tpu device vector embedding vertices
  face gene structure atom reaction compound residue answer caption recording song track photo picture product view
  object category concept language asset scene shape mesh resolution game move position state action evaluation
  generation rating impression request transaction event message email file function repository commit program problem
  proof theorem neuron spike synapse channel download install visit death case time scanner`);

const PHRASE_END = wordSet(`
  on in for from with to by at as that which who whose and or but while is are was were be been has have had can could may
  might will would using used when where than via into over under across without per during after before through trained
  pretrained achieve achieves outperform outperforms surpass surpasses
  reduces improves increases requires generates produces takes uses shows yields boosts gains exceeds matches beats attains
  reaches obtains gets delivers enables supports handles consumes saves needs leads remains makes not it its we our their this these the a an`);
