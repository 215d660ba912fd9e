/** @returns British and American spellings of a word, both ways; not all of them are words */
export function spellings(word: string): readonly string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
    [/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1'],
    // Not `four` and `for`, `filled` and `filed`: the words that differ are longer.
    [/(?<=...)our(s|ed|ing|al|ite)?$/, 'or$1'],
    [/(?<=...)or(s|ed|ing|al|ite)?$/, 'our$1'],
    [/(?<=[aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/, 'l$1'],
    [/(?<=[aeiou][^aeiou]+[aeiou])l(ed|ing|er|ers)$/, 'll$1'],
    [/ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
    [/yz(e|ed|er|ers|es|ing)$/, 'ys$1'],
    [/(?<=..)ence(s|d)?$/, 'ense$1'],
    [/(?<=..)ense(s|d)?$/, 'ence$1'],
    [/tre(s)?$/, 'ter$1'],
    [/ter(s)?$/, 'tre$1'],
    [/ogue(s)?$/, 'og$1'],
    [/og(s)?$/, 'ogue$1'],
  ];
  return rules.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));
}
