import { DomUtil, Layer, type LatLng, type Map as Chart, type Point } from 'leaflet';

const SVG = 'http://www.w3.org/2000/svg';
/** How far it reaches beyond the map on each side, in parts of the map: whoever drags it a little sees no end. */
const MARGIN = 0.25;
/** The same for what is asked for. */
const ASKED_MARGIN = 0.02;

/** In layer points. */
export interface Rectangle {
  min: Point;
  max: Point;
}

export function svg<K extends keyof SVGElementTagNameMap>(tag: K, className = ''): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  made.setAttribute('class', className);
  return made;
}

/**
 * A drawing as large as the view and a margin, in the layer points of Leaflet. It goes along while somebody drags or zooms, and says
 * when it is to be drawn anew. Nobody can point at it, and it says nothing to ears.
 */
export class Sheet extends Layer {
  readonly root = svg('g');

  private readonly canvas = svg('svg', 'leaflet-zoom-animated street-sheet');
  private corner?: LatLng;
  private zoom = 0;

  constructor(private readonly chart: Chart, private readonly pane: string, private readonly redraw: () => void) {
    super();
    this.canvas.setAttribute('aria-hidden', 'true');
    this.canvas.append(this.root);
  }

  onAdd(): this {
    this.chart.getPane(this.pane)?.append(this.canvas);
    this.settle();
    return this;
  }

  onRemove(): this {
    this.canvas.remove();
    return this;
  }

  getEvents() {
    return {
      moveend: this.settle,
      resize: this.settle,
      zoom: () => this.follow(this.chart.getCenter(), this.chart.getZoom()),
      zoomanim: ({ center, zoom }: { center: LatLng; zoom: number }) => this.follow(center, zoom),
    };
  }

  /** What of the plane at this zoom is worth asking for, in layer points. */
  view(): Rectangle {
    return this.around(ASKED_MARGIN);
  }

  /** What is seen, in layer points. */
  visible(): Rectangle {
    return this.around(0);
  }

  private around(margin: number): Rectangle {
    const size = this.chart.getSize();
    return {
      min: this.chart.containerPointToLayerPoint(size.multiplyBy(-margin)).round(),
      max: this.chart.containerPointToLayerPoint(size.multiplyBy(1 + margin)).round(),
    };
  }

  private settle(): void {
    const { min, max } = this.around(MARGIN);
    const size = max.subtract(min);
    this.corner = this.chart.layerPointToLatLng(min);
    this.zoom = this.chart.getZoom();
    DomUtil.setTransform(this.canvas, min);
    this.canvas.setAttribute('width', String(size.x));
    this.canvas.setAttribute('height', String(size.y));
    this.root.setAttribute('transform', `translate(${-min.x} ${-min.y})`);
    this.redraw();
  }

  /** Stays where it was on the ground, while the map shows another view. */
  private follow(centre: LatLng, zoom: number): void {
    if (!this.corner) {
      return;
    }
    const { chart } = this;
    const at = chart.project(this.corner, zoom).subtract(chart.project(centre, zoom)).add(chart.getSize().multiplyBy(0.5));
    DomUtil.setTransform(this.canvas, chart.containerPointToLayerPoint(at), chart.getZoomScale(zoom, this.zoom));
  }
}
