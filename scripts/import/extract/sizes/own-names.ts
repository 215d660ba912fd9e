/** Names that a paper gives its own work: all of them, and those of families of models. */
export interface OwnNames {
  readonly own: readonly string[];
  readonly families: readonly string[];
}

/** What stands beside a size in its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Whether `before` is all of the sentence up to the size. */
  readonly isWhole: boolean;
}

/** `NAME does well with only 0.7M parameters`, of the one name in the sentence that the paper gives its own work. */
export function ofSubject({ before, after, isWhole }: Around, own: readonly string[]): string | undefined {
  if (!isWhole || !WITH_ONLY.test(before) || !/^[\s-]param/.test(after)) return undefined;
  const [name, ...others] = own.filter((one) =>
    new RegExp(String.raw`(?<![\p{L}\d-])${escaped(one)}(?![\p{L}\d-])`, 'u').test(before),
  );
  return others.length === 0 ? name : undefined;
}

const WITH_ONLY =
  /\b(?:with|using|has|needs|requires)\s(?:only|just|merely|about|around|approximately|as\sfew\sas)\s~?$/;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** `The suite includes 2B, 9B and 27B models`, in a paper that names one suite. */
export function ofFamily({ before, isWhole }: Around, families: readonly string[]): string | undefined {
  const isOfOne = isWhole && families.length === 1;
  return isOfOne && /^(?:The|Our|This)\s(?:\p{Ll}{1,20}\s)?(?:suite|family|series|collection)\s/u.test(before)
    ? families[0]
    : undefined;
}
