import type { Map as Chart } from 'leaflet';
import { REGION } from '../chart';
import type { Rectangle } from './sheet';

/** A square of the grid in which the server gives streets. */
export interface Square {
  zoom: number;
  x: number;
  y: number;
}

/** The zooms of the grid that are asked for, coarse ones first: more would be loaded anew at each step. */
const GRIDS = [
  { zoom: 11, from: 0 },
  { zoom: 12, from: 12.5 },
  { zoom: 13, from: 13.8 },
  { zoom: 14, from: 15 },
];
/** Leaflet's: at zoom 0 the world is one square of so many pixels. */
const WORLD = 256;

export function gridZoom(zoom: number): number {
  return GRIDS.reduce((found, grid) => (zoom >= grid.from ? grid.zoom : found), GRIDS[0].zoom);
}

/** How many pixels a square is wide. */
export function squareWidth(square: Square, zoom: number): number {
  return WORLD * 2 ** (zoom - square.zoom);
}

/** The north-western corner, in layer points. */
export function corner(chart: Chart, square: Square): { x: number; y: number } {
  const width = squareWidth(square, chart.getZoom());
  const origin = chart.getPixelOrigin();
  return { x: square.x * width - origin.x, y: square.y * width - origin.y };
}

/** The squares of the Region that lie in a rectangle: there are no streets elsewhere. */
export function squaresWithin(chart: Chart, { min, max }: Rectangle): Square[] {
  const zoom = gridZoom(chart.getZoom());
  const width = squareWidth({ zoom, x: 0, y: 0 }, chart.getZoom());
  const origin = chart.getPixelOrigin();
  const [[south, west], [north, east]] = REGION;
  const [first, last] = [chart.latLngToLayerPoint([north, west]), chart.latLngToLayerPoint([south, east])];
  const at = (pixel: number) => Math.floor(pixel / width);
  const squares: Square[] = [];
  for (let x = at(Math.max(min.x, first.x) + origin.x); x <= at(Math.min(max.x, last.x) + origin.x); x++) {
    for (let y = at(Math.max(min.y, first.y) + origin.y); y <= at(Math.min(max.y, last.y) + origin.y); y++) {
      squares.push({ zoom, x, y });
    }
  }
  return squares;
}
