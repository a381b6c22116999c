/** The offered language a browser asks for first, by `Accept-Language`; the clinic's own without a match. */
export function chosenLocale<L extends string>(
  accepted: string,
  offered: readonly [L, ...L[]] | readonly L[],
): L {
  const wanted = accepted
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((q) => q !== undefined);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const match = offered.find(
      (code) => code.toLowerCase() === tag || tag.split('-')[0] === code.split('-')[0],
    );
    if (match !== undefined) return match;
  }
  const [own] = offered;
  if (own === undefined) throw new Error('a clinic offers at least one language');
  return own;
}
