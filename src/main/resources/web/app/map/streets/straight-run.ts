export interface Pixel {
  x: number;
  y: number;
}

/** A part of a line that is straight enough to write along. */
export interface Run {
  from: Pixel;
  to: Pixel;
  length: number;
}

/** How far a line may leave the straight one, in pixels, without looking as if its name had slipped off. */
const SLACK = 5;

/** The straight parts of a line that are as long as asked, the longest first. */
export function straightRuns(line: Pixel[], atLeast: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let end = 1; end < line.length; end++) {
    if (end + 1 < line.length && isStraight(line, start, end + 1)) {
      continue;
    }
    const [from, to] = [line[start], line[end]];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length >= atLeast) {
      runs.push({ from, to, length });
    }
    start = end;
  }
  return runs.sort((one, other) => other.length - one.length);
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
