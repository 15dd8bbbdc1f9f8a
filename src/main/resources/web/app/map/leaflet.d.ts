/** Leaflet 1.9, which comes without types, as far as the map uses it. Whoever uses more of it writes it down here. */
declare module 'leaflet' {
  interface Point {
    x: number;
    y: number;
    add(other: Point): Point;
    subtract(other: Point): Point;
    multiplyBy(factor: number): Point;
    round(): Point;
  }

  type PointTuple = [number, number];

  interface LatLng {
    lat: number;
    lng: number;
  }

  type LatLngTuple = [number, number];
  type LatLngExpression = LatLng | LatLngTuple;

  interface LatLngBounds {
    extend(what: LatLngExpression | LatLngBounds): this;
    getCenter(): LatLng;
    getNorthWest(): LatLng;
    getSouthEast(): LatLng;
    isValid(): boolean;
    toBBoxString(): string;
  }

  type LatLngBoundsExpression = LatLngBounds | LatLngTuple[];

  interface Handler {
    enable(): this;
    disable(): this;
  }

  interface DragHandler extends Handler {
    moved(): boolean;
  }

  interface MapOptions {
    attributionControl?: boolean;
    zoomControl?: boolean;
    scrollWheelZoom?: boolean;
    zoomAnimation?: boolean;
    fadeAnimation?: boolean;
    markerZoomAnimation?: boolean;
    inertia?: boolean;
    zoomSnap?: number;
    minZoom?: number;
    maxZoom?: number;
  }

  interface Map {
    readonly scrollWheelZoom: Handler;
    readonly dragging: DragHandler;
    readonly doubleClickZoom: Handler;
    on(type: 'focus' | 'blur' | 'zoomend' | 'moveend', listener: () => void): this;
    on(type: 'click', listener: (event: { latlng: LatLng }) => void): this;
    createPane(name: string): HTMLElement;
    getPane(name: string): HTMLElement | undefined;
    getContainer(): HTMLElement;
    getSize(): Point;
    getCenter(): LatLng;
    getZoom(): number;
    getZoomScale(to: number, from: number): number;
    getPixelOrigin(): Point;
    getMaxZoom(): number;
    setView(centre: LatLngExpression, zoom: number): this;
    fitBounds(bounds: LatLngBoundsExpression, options: { animate: boolean; maxZoom?: number; padding?: PointTuple }): this;
    panInside(at: LatLngExpression, options: { padding: PointTuple; animate: boolean }): this;
    invalidateSize(options: { animate: boolean }): this;
    project(at: LatLngExpression, zoom: number): Point;
    latLngToContainerPoint(at: LatLngExpression): Point;
    latLngToLayerPoint(at: LatLngExpression): Point;
    containerPointToLayerPoint(at: Point | PointTuple): Point;
    layerPointToLatLng(at: Point): LatLng;
    remove(): this;
  }

  class Layer {
    addTo(map: Map): this;
    remove(): this;
  }

  interface LayerOptions {
    interactive?: boolean;
    pane?: string;
  }

  interface Icon {
    readonly options: IconOptions;
  }

  interface IconOptions {
    html: HTMLElement;
    className: string;
    iconSize: PointTuple;
  }

  interface MarkerOptions extends LayerOptions {
    icon: Icon;
    keyboard?: boolean;
    riseOnHover?: boolean;
    zIndexOffset?: number;
  }

  interface Marker extends Layer {
    getElement(): HTMLElement | undefined;
    getLatLng(): LatLng;
    setLatLng(at: LatLngExpression): this;
    setZIndexOffset(offset: number): this;
  }

  interface PopupOptions {
    closeButton: boolean;
    offset: PointTuple;
    maxWidth: number;
    minWidth: number;
    content: HTMLElement;
  }

  interface Popup extends Layer {
    setLatLng(at: LatLngExpression): this;
    openOn(map: Map): this;
    close(): this;
  }

  interface Path extends Layer {
    getElement(): Element | undefined;
  }

  /** Of areas and lines: we have no points. */
  interface GeoJSON extends Layer {
    on(type: 'click', listener: () => void): this;
    bindTooltip(content: HTMLElement, options: { sticky: boolean }): this;
    eachLayer(run: (layer: Path) => void): this;
    getBounds(): LatLngBounds;
  }

  interface Feature {
    type: 'Feature';
    geometry: { type: 'MultiPolygon'; coordinates: number[][][][] } | { type: 'MultiLineString'; coordinates: number[][][] };
  }

  interface FeatureCollection {
    type: 'FeatureCollection';
    features: Feature[];
  }

  interface PathOptions {
    className: string;
    fill: boolean;
    interactive: boolean;
  }

  interface ZoomOptions {
    position: 'bottomright';
    zoomInTitle: string;
    zoomOutTitle: string;
  }

  const control: { zoom(options: ZoomOptions): { addTo(map: Map): void } };
  const DomEvent: { stopPropagation(event: Event): void };
  const DomUtil: { setTransform(element: Element, offset: Point, scale?: number): void };
  function map(container: HTMLElement, options: MapOptions): Map;
  function tileLayer(url: string, options: { maxZoom: number }): Layer;
  function latLng(lat: number, lng: number): LatLng;
  function latLngBounds(places: LatLngExpression[]): LatLngBounds;
  function divIcon(options: IconOptions): Icon;
  function marker(at: LatLngExpression, options: MarkerOptions): Marker;
  function popup(options: PopupOptions): Popup;
  function geoJSON(shape: Feature | FeatureCollection, options: LayerOptions & { style: PathOptions }): GeoJSON;
}
