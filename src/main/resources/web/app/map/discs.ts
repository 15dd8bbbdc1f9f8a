import { DomEvent, divIcon, latLng, latLngBounds, marker, type LatLng, type Map as Chart, type Marker } from 'leaflet';
import { say } from '../words/words';
import { moved } from './chart';
import { clustered } from './clusters';
import type { Spot } from './drawn';
import { openPopup, spotName } from './popup';

/** As wide as a finger, so that no two discs are closer. */
const DISC = 44;

interface Disc {
  marker: Marker;
  button: HTMLButtonElement;
  spots: Spot[];
}

/** The spots as numbered discs; those too close to tell apart are one disc that says how many. */
export class Discs {
  private discs = new Map<string, Disc>();
  private spots: Spot[] = [];
  private active?: string;

  /** @param point what happens when somebody points at a disc of these spots */
  constructor(private readonly chart: Chart, private readonly point: (ids: string[]) => void) {
    chart.on('zoomend', () => this.group());
  }

  draw(spots: Spot[], active: string | undefined): void {
    this.active = active;
    if (spots !== this.spots) {
      this.spots = spots;
      this.group();
    }
    for (const { button, marker, spots: here } of this.discs.values()) {
      const lit = here.some((spot) => spot.id === active);
      button.classList.toggle('active', lit);
      marker.setZIndexOffset(lit ? 1000 : 0);
    }
  }

  places(): LatLng[] {
    return [...this.discs.values()].map(({ marker }) => marker.getLatLng());
  }

  private group(): void {
    const zoom = this.chart.getZoom();
    const groups = clustered(this.spots, (spot) => this.chart.project([spot.lat, spot.lon], zoom), DISC);
    const focused = [...this.discs.values()].find((disc) => disc.button === document.activeElement);
    const next = new Map<string, Disc>();
    for (const spots of groups) {
      const key = spots.map((spot) => `${spot.id} ${spot.number} ${spot.lat} ${spot.lon}`).join();
      next.set(key, this.discs.get(key) ?? this.disc(spots));
    }
    for (const [key, disc] of this.discs) {
      if (!next.has(key)) {
        disc.marker.remove();
      }
    }
    this.discs = next;
    this.inOrder(focused);
  }

  /** One goes by keyboard from disc to disc in the order of the list; the focus stays with whom it was. */
  private inOrder(focused: Disc | undefined): void {
    let last: Element | null = null;
    for (const { marker } of this.discs.values()) {
      const icon = marker.getElement();
      if (icon && icon.previousElementSibling !== last) {
        last ? last.after(icon) : icon.parentElement?.prepend(icon);
      }
      last = icon ?? last;
    }
    if (focused && focused.button !== document.activeElement) {
      const whose = focused.spots[0].id;
      [...this.discs.values()].find((disc) => disc.spots.some((spot) => spot.id === whose))?.button.focus({ preventScroll: true });
    }
  }

  private disc(spots: Spot[]): Disc {
    const [first] = spots;
    const many = spots.length > 1;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = many ? 'disc many' : 'disc';
    button.append(document.createElement('span'));
    button.firstElementChild!.textContent = many ? `×${spots.length}` : String(first.number ?? '');
    button.setAttribute('aria-label', many ? together(spots) : spotName(first));
    button.classList.toggle('active', spots.some((spot) => spot.id === this.active));
    const ids = spots.map((spot) => spot.id);
    button.addEventListener('click', (event) => {
      // Else the map would close what this opens.
      DomEvent.stopPropagation(event);
      if (!moved(this.chart, event)) {
        this.open(spots, button);
      }
    });
    for (const type of ['pointerenter', 'focus']) {
      button.addEventListener(type, () => this.point(ids));
    }
    for (const type of ['pointerleave', 'blur']) {
      button.addEventListener(type, () => this.point([]));
    }
    // Whoever comes by keyboard sees where they are.
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) {
        this.chart.panInside([first.lat, first.lon], { padding: [DISC, DISC], animate: false });
      }
    });
    const icon = divIcon({ html: button, className: 'disc-place', iconSize: [DISC, DISC] });
    const made = marker([first.lat, first.lon], { icon, keyboard: false, interactive: false, riseOnHover: false });
    return { marker: made.addTo(this.chart), button, spots };
  }

  /** Closer, as long as that takes them apart; then who is there. */
  private open(spots: Spot[], button: HTMLElement): void {
    const bounds = latLngBounds(spots.map((spot) => latLng(spot.lat, spot.lon)));
    const closer = this.apartAt(spots);
    if (closer === undefined) {
      openPopup(this.chart, bounds.getCenter(), spots, () => button.focus({ preventScroll: true }));
    } else {
      this.chart.setView(bounds.getCenter(), closer);
    }
  }

  /** The next zoom at which some of these stand apart; none if they never do. */
  private apartAt(spots: Spot[]): number | undefined {
    for (let zoom = Math.floor(this.chart.getZoom()) + 1; zoom <= this.chart.getMaxZoom(); zoom++) {
      if (clustered(spots, (spot) => this.chart.project([spot.lat, spot.lon], zoom), DISC).length > 1) {
        return zoom;
      }
    }
    return undefined;
  }
}

const MOST_NAMED = 5;

/** "3 services ici : 1. …, 4. …" */
function together(spots: Spot[]): string {
  const names = spots.slice(0, MOST_NAMED).map(spotName).join(', ');
  return say('map.together', { count: spots.length, names: spots.length > MOST_NAMED ? `${names}…` : names });
}
