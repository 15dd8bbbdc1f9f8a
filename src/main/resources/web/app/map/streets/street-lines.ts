import type { Map as Chart } from 'leaflet';
import type { StreetTile } from '../../api/types';
import { STREETS } from '../chart';
import { tellComplete } from './complete';
import { IMPORTANCES, importanceOf, type Importance } from './importance';
import { Sheet, svg } from './sheet';
import { corner, squaresWithin, squareWidth, type Square } from './tile-grid';
import { keyOf, knownTile, tileOf } from './tile-store';
import { streetWidth } from './widths';

/** From below to above: a large street runs over a small one, and no edge cuts through a crossing. */
const LAYERS = (['edge', 'way'] as const).flatMap((part) => [...IMPORTANCES].reverse().map((importance) => ({ importance, part })));
/** A line on either side of a street; finer from afar. */
const EDGE = { near: 1, far: 0.6, from: 13.8 };

/** The lines of the streets. Squares of a coarser grid stand in for those that are still on their way. */
export class StreetLines {
  private readonly sheet: Sheet;
  private readonly layers = LAYERS.map(({ importance, part }) => svg('g', `street ${part} ${importance}`));
  /** The paths of each square, one a layer. */
  private readonly drawn = new Map<string, SVGPathElement[]>();

  constructor(private readonly chart: Chart) {
    this.sheet = new Sheet(chart, STREETS, () => this.draw());
    this.sheet.root.append(...this.layers);
  }

  addTo(chart: Chart): void {
    this.sheet.addTo(chart);
  }

  draw(): void {
    const { squares, missing } = this.shown();
    const keys = new Set(squares.map(keyOf));
    for (const [key, paths] of this.drawn) {
      if (!keys.has(key)) {
        paths.forEach((path) => path.remove());
        this.drawn.delete(key);
      }
    }
    squares.forEach((square) => this.place(square));
    this.thicken();
    // For those who wait for the whole view: a printer, a test.
    tellComplete(this.chart.getContainer(), missing === 0);
  }

  /** The squares of the view that are here, and how many are not. */
  private shown(): { squares: Square[]; missing: number } {
    const wanted = squaresWithin(this.chart, this.sheet.view());
    const here = wanted.filter((square) => tileOf(square));
    const missing = wanted.filter((square) => !knownTile(square));
    const coarser = new Map(missing.flatMap(standIn).map((square) => [keyOf(square), square]));
    return { squares: [...coarser.values(), ...here], missing: missing.length };
  }

  private place(square: Square): void {
    const key = keyOf(square);
    const tile = knownTile(square);
    if (!tile) {
      return;
    }
    const paths = this.drawn.get(key) ?? this.paths(tile);
    this.drawn.set(key, paths);
    const { x, y } = corner(this.chart, square);
    const scale = squareWidth(square, this.chart.getZoom()) / tile.extent;
    for (const path of paths) {
      path.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    }
  }

  private paths(tile: StreetTile): SVGPathElement[] {
    return LAYERS.map(({ importance }, index) => {
      const path = svg('path');
      path.setAttribute('d', shape(tile, importance));
      this.layers[index].append(path);
      return path;
    });
  }

  private thicken(): void {
    const zoom = this.chart.getZoom();
    const edge = zoom < EDGE.from ? EDGE.far : EDGE.near;
    LAYERS.forEach(({ importance, part }, index) => {
      const width = streetWidth(importance, zoom);
      this.layers[index].setAttribute('stroke-width', String(part === 'edge' ? width + 2 * edge : width));
    });
  }
}

/** As the server writes a line, so does SVG: a point, then steps. */
function shape({ streets, others }: StreetTile, importance: Importance): string {
  const lines = streets.filter((street) => importanceOf(street) === importance).flatMap((street) => street.lines);
  return [...lines, ...(importance === 'local' ? others : [])]
    .map(([x, y, ...steps]) => `M${x} ${y}l${steps.join(' ')}`)
    .join('');
}

/** The nearest coarser square that is here. */
function standIn({ zoom, x, y }: Square): Square[] {
  for (let up = 1; up < zoom; up++) {
    const larger = { zoom: zoom - up, x: x >> up, y: y >> up };
    if (knownTile(larger)) {
      return [larger];
    }
  }
  return [];
}
