import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DrawingPen, type Corner } from './drawing-pen';
import { RepereMap } from './repere-map';
import { SectorLayer, type SectorShape } from './sector-layer';

export type { Corner, SectorShape };

/**
 * A map on which something is tried out: an area is drawn, or sectors are shown that gain or lose.
 *
 * @fires repere-drawn with the corners of the area that is drawn, and whether it is closed
 */
@customElement('trial-map')
export class TrialMap extends RepereMap {
  @property({ attribute: false }) sectors: readonly SectorShape[] = [];
  /** The corners of an area that ends where it begins; none where nothing is drawn. */
  @property({ attribute: false }) corners: readonly Corner[] = [];
  /** Whether somebody may draw. */
  @property({ type: Boolean, reflect: true }) draws = false;

  private layer?: SectorLayer;
  private pen?: DrawingPen;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.layer = undefined;
    this.pen = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { chart } = this;
    if (!chart) {
      return;
    }
    this.layer ??= new SectorLayer(chart);
    this.layer.draw(this.sectors);
    const bounds = this.layer.bounds();
    if (changed.has('sectors') && bounds.isValid()) {
      chart.fitBounds(bounds, { animate: false, maxZoom: 14, padding: [24, 24] });
    }
    if (this.draws) {
      this.pen ??= new DrawingPen(chart, (corners, closed) => this.dispatchEvent(new CustomEvent('repere-drawn', { detail: { corners, closed }, bubbles: true })));
      this.pen.show(this.corners);
    }
  }

  /** Adds a corner at the middle of the map, where the cross is. */
  addMiddle(): void {
    this.pen?.addMiddle();
  }

  closeArea(): void {
    this.pen?.close();
  }

  takeBack(): void {
    this.pen?.takeBack();
  }

  clear(): void {
    this.pen?.clear();
  }
}

declare global {
  interface HTMLElementEventMap {
    'repere-drawn': CustomEvent<{ corners: Corner[]; closed: boolean }>;
  }
}
