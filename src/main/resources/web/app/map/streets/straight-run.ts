import type { Pixel } from '../clusters';
import type { Rectangle } from './sheet';

/** A part of a line that is straight enough to write along. */
export interface Run {
  from: Pixel;
  to: Pixel;
  length: number;
}

/** How far a line may leave the straight one, in pixels, without looking as if its name had slipped off. */
const SLACK = 5;

/** The straight parts of a line that are seen for as long as asked, the longest first. */
export function straightRuns(line: Pixel[], atLeast: number, seen: Rectangle): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let end = 1; end < line.length; end++) {
    if (end + 1 < line.length && isStraight(line, start, end + 1)) {
      continue;
    }
    const run = clipped(line[start], line[end], seen);
    if (run && run.length >= atLeast) {
      runs.push(run);
    }
    start = end;
  }
  return runs.sort((one, other) => other.length - one.length);
}

/** What of a straight line lies in a rectangle. */
function clipped(from: Pixel, to: Pixel, { min, max }: Rectangle): Run | undefined {
  let [start, end] = [0, 1];
  for (const axis of ['x', 'y'] as const) {
    const way = to[axis] - from[axis] || Number.EPSILON;
    const [one, other] = [(min[axis] - from[axis]) / way, (max[axis] - from[axis]) / way];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  if (start >= end) {
    return undefined;
  }
  const at = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  return { from: at(start), to: at(end), length: Math.hypot(to.x - from.x, to.y - from.y) * (end - start) };
}

function isStraight(line: Pixel[], start: number, end: number): boolean {
  const [a, b] = [line[start], line[end]];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  for (let at = start + 1; at < end; at++) {
    const away = Math.abs((line[at].x - a.x) * dy - (line[at].y - a.y) * dx) / length;
    const forth = (line[at].x - line[at - 1].x) * dx + (line[at].y - line[at - 1].y) * dy;
    if (away > SLACK || forth < 0) {
      return false;
    }
  }
  return true;
}
