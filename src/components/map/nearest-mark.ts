/**
 * @param links marks of the map
 * @param event where the pointer is
 * @param reach how far a mark may be, in pixels
 * @returns the nearest mark, if one is within reach
 */
export function nearestMark(
  links: readonly SVGAElement[],
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  reach: number,
): SVGAElement | undefined {
  let best: { link: SVGAElement; distance: number } | undefined;
  for (const link of links) {
    const use = link.querySelector('use');
    const plot = use?.ownerSVGElement?.getBoundingClientRect();
    if (!use || !plot) continue;
    const distance = Math.hypot(plot.left + use.x.baseVal.value - clientX, plot.top + use.y.baseVal.value - clientY);
    if (distance <= (best?.distance ?? reach)) best = { link, distance };
  }
  return best?.link;
}
