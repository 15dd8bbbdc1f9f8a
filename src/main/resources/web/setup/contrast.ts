/** Of text, by WCAG 2.2 (1.4.3). */
const ENOUGH = 4.5;

export function readable(colour: string, ground: string): boolean {
  const [darker, lighter] = [luminance(colour), luminance(ground)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05) >= ENOUGH;
}

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
