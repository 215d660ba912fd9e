/**
 * Colours of the site for what is drawn without a style sheet.
 * @param styles the style sheet of the site
 * @param names names of colours, without `--color-`
 * @returns each as it is in the light scheme
 * @throws RangeError if the style sheet has no such colour for both schemes
 */
export function lightColors<Name extends string>(
  styles: string,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const known = new Map(
    [...styles.matchAll(/--color-([a-z-]+):\s*light-dark\((#[\da-f]{6}),/g)].map(([, name, color]) => [name, color]),
  );
  const entries = names.map((name) => {
    const color = known.get(name);
    if (color === undefined) throw new RangeError(`the style sheet has no colour “${name}” for both schemes`);
    return [name, color] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
