import type { Map as Chart } from 'leaflet';
import type { StreetFeature } from '../../api/types';
import { name } from '../../words/texts';
import { STREET_NAMES } from '../chart';
import type { Pixel } from '../clusters';
import { IMPORTANCES, importanceOf, type Importance } from './importance';
import { Room, type Box } from './room';
import { Sheet, svg, type Rectangle } from './sheet';
import { straightRuns, type Run } from './straight-run';
import { TextWidth } from './text-width';
import { corner, squaresWithin, squareWidth, type Square } from './tile-grid';
import { knownTile } from './tile-store';

/** What was asked comes first, then large streets. */
type Rank = 'asked' | Importance;

const RANKS: readonly Rank[] = ['asked', ...IMPORTANCES];
/** From which zoom on a name is written, where there is room for it. */
const FROM_ZOOM: Record<Rank, number> = { asked: 11.5, main: 12.4, middle: 14.2, local: 15 };
const SIZE: Record<Rank, number> = { asked: 13, main: 12.5, middle: 12, local: 11.5 };
/** How much of a name must lie on its street. */
const LEAST_PART: Record<Rank, number> = { asked: 0.5, main: 1.05, middle: 1.05, local: 1.05 };
/** Room before, after, above and below a name. */
const APART = 6;
/** The same name stands again only so many pixels on: a street comes in pieces, and often in two directions. */
const AGAIN = 320;
/** A line that is marked is not written on, but on either side of it. */
const BESIDE: Record<Rank, readonly number[]> = { asked: [13, -13], main: [0], middle: [0], local: [0] };
/** Where along a straight part, in parts of it: what was asked about is looked for longer. */
const ALONG: Record<Rank, readonly number[]> = { asked: [0.5, 0.25, 0.75, 0, 1], main: [0.5], middle: [0.5], local: [0.5] };
/** How many straight parts of a line are tried. */
const MOST_TRIED = 4;

/** One line of a street, in layer points. */
interface Candidate {
  rank: Rank;
  text: string;
  line: Pixel[];
}

/** The names of streets, each along its line where nothing else stands. */
export class StreetNames {
  private readonly sheet: Sheet;
  private readonly width: TextWidth;
  private room = new Room();
  /** Where each name stands already. */
  private written = new Map<string, Pixel[]>();

  constructor(private readonly chart: Chart) {
    this.sheet = new Sheet(chart, STREET_NAMES, () => undefined);
    this.width = new TextWidth(chart.getContainer());
  }

  addTo(chart: Chart): void {
    this.sheet.addTo(chart);
  }

  /**
   * Begins anew with the streets that are asked about.
   *
   * @param taken where something else stands, in pixels from the corner of the map
   * @returns where these names stand
   */
  drawAsked(taken: Box[], asked: readonly StreetFeature[]): Box[] {
    this.room = new Room();
    this.written = new Map();
    this.take(taken);
    this.sheet.root.replaceChildren(...this.write(asked.flatMap((street) => this.ofAsked(street))));
    const { left, top } = this.chart.getContainer().getBoundingClientRect();
    return Array.from(this.sheet.root.children, (label) => moved(label.getBoundingClientRect(), -left, -top));
  }

  /** @param taken where something else stands now */
  drawOthers(taken: Box[]): void {
    this.take(taken);
    const candidates = squaresWithin(this.chart, this.sheet.view())
      .flatMap((square) => this.ofSquare(square))
      .sort((one, other) => RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank));
    this.sheet.root.append(...this.write(candidates));
  }

  private take(boxes: Box[]): void {
    const { x, y } = this.chart.containerPointToLayerPoint([0, 0]);
    boxes.forEach((box) => this.room.take(moved(box, x, y)));
  }

  private ofAsked({ properties, geometry }: StreetFeature): Candidate[] {
    return geometry.coordinates.map((line) => ({
      rank: 'asked',
      text: name(properties.name),
      line: line.map(([lon, lat]) => this.chart.latLngToLayerPoint([lat, lon])),
    }));
  }

  private ofSquare(square: Square): Candidate[] {
    const tile = knownTile(square);
    if (!tile) {
      return [];
    }
    const at = corner(this.chart, square);
    const scale = squareWidth(square, this.chart.getZoom()) / tile.extent;
    return tile.streets.flatMap((street) =>
      street.lines.map((steps) => ({ rank: importanceOf(street), text: name(street.name), line: unrolled(steps, at, scale) })),
    );
  }

  private write(candidates: Candidate[]): SVGTextElement[] {
    const zoom = this.chart.getZoom();
    const seen = this.sheet.visible();
    return candidates.filter(({ rank }) => zoom >= FROM_ZOOM[rank]).flatMap((candidate) => this.label(candidate, seen) ?? []);
  }

  private label({ rank, text, line }: Candidate, seen: Rectangle): SVGTextElement | undefined {
    const size = SIZE[rank];
    const width = this.width.of(text, size);
    const others = this.written.get(text) ?? [];
    for (const run of straightRuns(line, width * LEAST_PART[rank], seen).slice(0, MOST_TRIED)) {
      for (const centre of places(run, rank)) {
        const far = others.every((other) => Math.hypot(other.x - centre.x, other.y - centre.y) > AGAIN);
        if (far && this.room.takeBand(centre, angle(run), width + 2 * APART, size + APART)) {
          this.written.set(text, [...others, centre]);
          return label(text, centre, angle(run), size, rank);
        }
      }
    }
    return undefined;
  }
}

function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** From steps in units of a square to points. */
function unrolled(steps: number[], at: Pixel, scale: number): Pixel[] {
  const line: Pixel[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index];
    y += steps[index + 1];
    line.push({ x: at.x + x * scale, y: at.y + y * scale });
  }
  return line;
}

/** Where the middle of a name may stand, the best first. */
function places(run: Run, rank: Rank): Pixel[] {
  return ALONG[rank].flatMap((part) => BESIDE[rank].map((beside) => place(run, part, beside)));
}

/** @param beside how far from the line, to the side above the letters */
function place(run: Run, part: number, beside: number): Pixel {
  const turned = angle(run);
  return {
    x: run.from.x + (run.to.x - run.from.x) * part + Math.sin(turned) * beside,
    y: run.from.y + (run.to.y - run.from.y) * part - Math.cos(turned) * beside,
  };
}

/** In radians, so that nobody reads upside down. */
function angle({ from, to }: Run): number {
  const turned = Math.atan2(to.y - from.y, to.x - from.x);
  return Math.abs(turned) > Math.PI / 2 ? turned - Math.sign(turned) * Math.PI : turned;
}

function label(text: string, { x, y }: Pixel, turned: number, size: number, rank: Rank): SVGTextElement {
  const made = svg('text', `street-name ${rank}`);
  made.textContent = text;
  made.setAttribute('font-size', String(size));
  made.setAttribute('transform', `translate(${x} ${y}) rotate(${(turned * 180) / Math.PI})`);
  return made;
}
