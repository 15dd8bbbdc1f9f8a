import { divIcon, latLng, marker, type LatLng, type Map as Chart, type Marker, type Point } from 'leaflet';
import { link } from '../route/link';
import { name } from '../words/texts';
import { moved, NAMES } from './chart';
import { middle } from './middle';
import type { Box } from './streets/room';
import type { OnMap } from './territories';

/** About how wide a letter is, and how high a line, in pixels. */
const LETTER = 8;
const LINE = 20;
const LINK = 44;

const DISC = 32;

/** The buttons in the corner. */
function controls({ x, y }: Point): Box {
  return { left: x - 60, top: y - 110, right: x, bottom: y };
}

function around({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The names of territories, each where there is room for it: no colour alone says which one it is. */
export class Names {
  private readonly shown = new Map<string, Marker>();

  /** @param links whether a name leads to the screen of its territory */
  constructor(private readonly chart: Chart, private readonly links: boolean) {}

  /** What no name may cover. */
  covered(discs: LatLng[]): Box[] {
    return [controls(this.chart.getSize()), ...discs.map((disc) => around(this.chart.latLngToContainerPoint(disc), DISC, DISC))];
  }

  /**
   * @param covered where something stands already
   * @returns the same and the names that are drawn
   */
  draw(territories: Iterable<OnMap>, covered: Box[]): Box[] {
    const wanted = new Set<string>();
    const taken = [...covered];
    for (const one of territories) {
      const key = String(one.shape.id);
      const { lat, lon } = middle(one.shape);
      const at = latLng(lat, lon);
      if (!wanted.has(key) && this.fits(one, at, taken)) {
        wanted.add(key);
        if (!this.shown.has(key)) {
          this.shown.set(key, this.label(one, at));
        }
      }
    }
    for (const [key, label] of this.shown) {
      if (!wanted.has(key)) {
        label.remove();
        this.shown.delete(key);
      }
    }
    return taken;
  }

  /** Inside its territory, clear of other names, and not of a territory so large that only a piece of it is seen. */
  private fits({ shape, layer }: OnMap, at: LatLng, taken: Box[]): boolean {
    const bounds = layer.getBounds();
    const corner = this.chart.latLngToContainerPoint(bounds.getNorthWest());
    const size = this.chart.latLngToContainerPoint(bounds.getSouthEast()).subtract(corner);
    const view = this.chart.getSize();
    const width = name(shape.properties.name).length * LETTER;
    const box = around(this.chart.latLngToContainerPoint(at), width, this.links ? LINK : LINE);
    const inside = box.left > 0 && box.top > 0 && box.right < view.x && box.bottom < view.y;
    const apart = taken.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
    const fits = inside && apart && size.x > width * 0.8 && size.y > LINE && size.x < view.x * 1.5;
    if (fits) {
      taken.push(box);
    }
    return fits;
  }

  private label({ shape }: OnMap, at: LatLng): Marker {
    const { level, code, name: names } = shape.properties;
    const text = document.createElement(this.links ? 'a' : 'span');
    text.textContent = name(names);
    if (text instanceof HTMLAnchorElement) {
      const lead = () => (text.href = link({ screen: 'territory', level, code }));
      lead();
      text.addEventListener('click', (event) => {
        // The question and the list may have changed since.
        lead();
        // Whoever moves the map by a name does not follow it.
        if (moved(this.chart, event)) {
          event.preventDefault();
        }
      });
    } else {
      text.setAttribute('aria-hidden', 'true');
    }
    const icon = divIcon({ html: text, className: `map-name ${level}`, iconSize: [0, 0] });
    return marker(at, { icon, pane: NAMES, interactive: false, keyboard: false }).addTo(this.chart);
  }
}
