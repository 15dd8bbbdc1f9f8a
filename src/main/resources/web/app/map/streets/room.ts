/** A rectangle of the screen, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 6;

/** Which places of a map are taken, in squares as large as half a letter: what is written later leaves them alone. */
export class Room {
  private readonly taken = new Set<number>();

  take({ left, top, right, bottom }: Box): void {
    for (let x = left; x < right + CELL; x += CELL) {
      for (let y = top; y < bottom + CELL; y += CELL) {
        this.taken.add(cell(x, y));
      }
    }
  }

  /** Takes all of a band along a straight line, or nothing if a part of it is taken. */
  takeBand(centre: { x: number; y: number }, angle: number, length: number, height: number): boolean {
    const cells = new Set<number>();
    const [along, across] = [Math.cos(angle), Math.sin(angle)];
    for (let far = -length / 2; far <= length / 2; far += CELL / 2) {
      for (let up = -height / 2; up <= height / 2; up += CELL / 2) {
        const one = cell(centre.x + far * along - up * across, centre.y + far * across + up * along);
        if (this.taken.has(one)) {
          return false;
        }
        cells.add(one);
      }
    }
    cells.forEach((one) => this.taken.add(one));
    return true;
  }
}

/** One number for a square; the screen reaches some thousands of pixels in each direction. */
function cell(x: number, y: number): number {
  return (Math.floor(x / CELL) + 10_000) * 100_000 + Math.floor(y / CELL) + 10_000;
}
