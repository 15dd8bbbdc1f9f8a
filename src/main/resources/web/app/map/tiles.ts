/** The tile server that the operator configured; the server puts it on the page. None, and nobody else is called. */
export interface Tiles {
  url: string;
  attribution: string;
}

/** Whether streets come from our own server: a tile server shows them already. */
export function drawsStreets(): boolean {
  return tiles() === undefined;
}

export function tiles(): Tiles | undefined {
  const { tiles: url, tilesAttribution: attribution } = document.querySelector<HTMLElement>('[data-tiles]')?.dataset ?? {};
  return url && attribution ? { url, attribution } : undefined;
}
