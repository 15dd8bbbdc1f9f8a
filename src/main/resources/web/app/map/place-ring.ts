import { divIcon, marker, type LatLng, type Map as Chart, type Marker } from 'leaflet';
import { say } from '../words/words';
import type { Ring } from './drawn';

const WIDTH = 28;

/** The dark ring around the place that is asked about; below the discs, which are to be pressed. */
export class PlaceRing {
  private marker?: Marker;

  constructor(private readonly chart: Chart) {}

  draw(ring: Ring | undefined): void {
    if (!ring) {
      this.marker?.remove();
      this.marker = undefined;
      return;
    }
    this.marker ??= this.add(ring);
    this.marker.setLatLng([ring.lat, ring.lon]);
    const shape = this.marker.getElement()?.firstElementChild;
    shape?.setAttribute('aria-label', say(ring.expected ? 'map.place-about' : 'map.place', { name: ring.name }));
    shape?.classList.toggle('expected', ring.expected);
  }

  places(): LatLng[] {
    return this.marker ? [this.marker.getLatLng()] : [];
  }

  private add({ lat, lon }: Ring): Marker {
    const shape = document.createElement('span');
    shape.setAttribute('role', 'img');
    const icon = divIcon({ html: shape, className: 'map-ring', iconSize: [WIDTH, WIDTH] });
    return marker([lat, lon], { icon, keyboard: false, interactive: false, zIndexOffset: -1000 }).addTo(this.chart);
  }
}
