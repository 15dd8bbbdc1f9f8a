import { divIcon, geoJSON, marker, type Layer, type LatLng, type Map as Chart } from 'leaflet';
import { ASKED } from './chart';

/** A corner, longitude before latitude, as GeoJSON has them. */
export type Corner = [number, number];

/** So near to the first corner, in pixels, a press closes the area. */
const NEAR = 14;
/** Six decimals are 11 cm. */
const DECIMALS = 1_000_000;

/** Draws an area corner by corner: by presses on the map, or at its middle for those who move it by keys. */
export class DrawingPen {
  private corners: Corner[] = [];
  private closed = false;
  private layers: Layer[] = [];

  /** @param changed takes the corners; those of a closed area end where they began */
  constructor(
    private readonly chart: Chart,
    private readonly changed: (corners: Corner[], closed: boolean) => void,
  ) {
    chart.doubleClickZoom.disable();
    chart.on('click', ({ latlng }) => this.press(latlng));
  }

  /** Shows an area that is there already. */
  show(corners: readonly Corner[]): void {
    const same = this.closed && this.corners.length === corners.length - 1 && this.corners.every(([lon, lat], index) => lon === corners[index][0] && lat === corners[index][1]);
    if (!same && (corners.length > 0 || this.closed)) {
      this.corners = corners.slice(0, -1);
      this.closed = corners.length > 0;
      this.draw();
    }
  }

  addMiddle(): void {
    this.add(this.chart.getCenter());
  }

  close(): void {
    if (this.corners.length > 2) {
      this.closed = true;
      this.tell();
    }
  }

  takeBack(): void {
    this.closed ? (this.closed = false) : this.corners.pop();
    this.tell();
  }

  clear(): void {
    this.corners = [];
    this.closed = false;
    this.tell();
  }

  private press(at: LatLng): void {
    const [first] = this.corners;
    if (first && this.corners.length > 2 && this.isNear(at, first)) {
      this.close();
    } else {
      this.add(at);
    }
  }

  private isNear(at: LatLng, [lon, lat]: Corner): boolean {
    const one = this.chart.latLngToContainerPoint(at);
    const other = this.chart.latLngToContainerPoint([lat, lon]);
    return Math.hypot(one.x - other.x, one.y - other.y) <= NEAR;
  }

  /** A press beside a closed area begins another one. */
  private add({ lat, lng }: LatLng): void {
    if (this.closed) {
      this.corners = [];
      this.closed = false;
    }
    this.corners.push([round(lng), round(lat)]);
    this.tell();
  }

  private tell(): void {
    this.draw();
    this.changed(this.closed ? [...this.corners, this.corners[0]] : this.corners, this.closed);
  }

  private draw(): void {
    this.layers.forEach((layer) => layer.remove());
    const { corners, closed } = this;
    const line = closed ? [...corners, corners[0]] : corners;
    const style = { className: `shape pen ${closed ? 'pen-area' : 'pen-line'}`, fill: closed, interactive: false };
    const geometry = closed ? ({ type: 'MultiPolygon', coordinates: [[line]] } as const) : ({ type: 'MultiLineString', coordinates: [line] } as const);
    this.layers = line.length > 1 ? [geoJSON({ type: 'Feature', geometry: geometry as never }, { pane: ASKED, interactive: false, style }).addTo(this.chart)] : [];
    corners.forEach(([lon, lat], index) => {
      const html = document.createElement('span');
      const icon = divIcon({ html, className: index === 0 ? 'pen-corner first' : 'pen-corner', iconSize: [12, 12] });
      this.layers.push(marker([lat, lon], { icon, keyboard: false, interactive: false }).addTo(this.chart));
    });
  }
}

function round(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
