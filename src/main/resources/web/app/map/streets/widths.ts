import type { Importance } from './importance';

/** Pixels at zoom 9, 11, 13, 15, 17 and 19; in between it grows evenly. */
const WIDTHS: Record<Importance, number[]> = {
  main: [0.6, 1.2, 3, 6, 12, 24],
  middle: [0.4, 0.8, 2, 4.5, 10, 22],
  local: [0.2, 0.4, 0.9, 3.2, 9, 20],
};
const FIRST = 9;
const STEP = 2;

export function streetWidth(importance: Importance, zoom: number): number {
  const widths = WIDTHS[importance];
  const at = Math.max(0, Math.min(widths.length - 1, (zoom - FIRST) / STEP));
  const below = Math.floor(at);
  const above = Math.min(widths.length - 1, below + 1);
  return widths[below] + (widths[above] - widths[below]) * (at - below);
}
