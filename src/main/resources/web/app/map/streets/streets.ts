import type { Map as Chart } from 'leaflet';
import { drawsStreets } from '../tiles';
import { AskedStreets } from './asked-streets';
import type { Box } from './room';
import { StreetLines } from './street-lines';
import { StreetNames } from './street-names';
import { watchTiles } from './tile-store';

/** The streets of a map: lines, names, and those that are asked about. */
export class Streets {
  readonly asked: AskedStreets;

  private lines?: StreetLines;
  private names?: StreetNames;
  private readonly leave: () => void;
  /** The frame in which tiles that came are drawn; none while it is 0. */
  private frame = 0;

  /** @param changed when names are to be written anew, because there is more to name */
  constructor(private readonly chart: Chart, private readonly changed: () => void) {
    this.asked = new AskedStreets(chart);
    this.leave = watchTiles(() => this.arrived());
  }

  /** Begins to load and to draw; from then on the streets follow the view. */
  show(): void {
    if (!this.lines && drawsStreets()) {
      this.lines = new StreetLines(this.chart);
      this.names = new StreetNames(this.chart);
      this.lines.addTo(this.chart);
      this.names.addTo(this.chart);
    }
  }

  /**
   * Writes the names of the streets that are asked about.
   *
   * @param taken where something else stands, in pixels from the corner of the map
   * @returns where they stand
   */
  nameAsked(taken: Box[]): Box[] {
    return this.names?.drawAsked(taken, this.asked.features()) ?? [];
  }

  /** Writes the other names, where there is room beside those and what is taken now. */
  nameOthers(taken: Box[]): void {
    this.names?.drawOthers(taken);
  }

  /** Nothing is drawn from then on: the map is about to go. */
  remove(): void {
    this.leave();
    cancelAnimationFrame(this.frame);
  }

  /** Several tiles often come together: they are drawn once. */
  private arrived(): void {
    if (!this.frame) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.lines?.draw();
        this.changed();
      });
    }
  }
}
