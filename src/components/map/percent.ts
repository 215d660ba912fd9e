/** @returns a share of the width as SVG takes it: charts are as wide as the page, and their marks keep their size */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
