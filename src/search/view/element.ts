/**
 * An element of the page that the search cannot do without.
 * @param type what kind of element it is
 * @throws if the page has none: then the page and its script are not of one build
 */
export function requireElement<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}
