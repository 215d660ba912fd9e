/** Families that papers write in several ways, as their makers write them. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'BERT BLOOM ChatGLM CLIP CodeLlama DeepSeek Falcon Flamingo Gemini Gemma GLM GPT InternLM LLaVA Llama MPT Mistral Mixtral OLMo OPT PaLI PaLM Phi Pythia Qwen RoBERTa SmolLM StarCoder T5 Vicuna ViT XGen Yi'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/**
 * The family that a model is of: its name up to the version.
 * @param name of a model, without its size: `LLaMA-v2`, `Qwen2.5-Instruct`, `Kandinsky 5.0 Video Pro`
 * @returns `Llama`, `Qwen`, `Kandinsky`; the name as it is where nothing is left before the version
 */
export function modelFamily(name: string): string {
  const [first = name] = name.split(/[\s_]|-(?=[\p{L}\d])/u);
  const known = SPELLINGS.get(first.toLowerCase());
  if (known) return known;
  const family = first.replace(/[vV]?\d[\d.]*\+?$/, '');
  const whole = /\p{L}{2}/u.test(family) ? family : first;
  return SPELLINGS.get(whole.toLowerCase()) ?? whole;
}
