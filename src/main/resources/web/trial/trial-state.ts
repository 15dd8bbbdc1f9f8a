import type { Corner } from '../app/map/trial-map';

export const LEVELS = ['quartier', 'commune', 'bassin'] as const;
export type Level = (typeof LEVELS)[number];

/** A Polygon of GeoJSON, longitude before latitude (WGS84). */
export interface Drawn {
  type: 'Polygon';
  coordinates: Corner[][];
}

interface Covering {
  /** `level:code` */
  territory: string[];
  polygon?: Drawn;
}

export interface Closed {
  kind: 'close';
  service: string;
}

export interface Covered extends Covering {
  kind: 'cover';
  service: string;
}

export interface Added extends Covering {
  kind: 'add';
  name: string;
  category: string[];
  language: string[];
  mode: string[];
  audience: string[];
  lat?: number;
  lon?: number;
  capacity?: number;
}

export type Change = Closed | Covered | Added;

/** All that is tried; it stands in the fragment and in files, and nowhere on the server. */
export interface Trial {
  changes: Change[];
  level: Level;
}

export const NOTHING: Trial = { changes: [], level: 'quartier' };

/** What servers, mails and chats pass on whole. */
export const LONGEST_LINK = 6000;
const MOST_CHANGES = 20;
const FORMAT = 'repere-trial-1';

/** Whether something is said of a change that can be tried: an added service needs a need, and all but closed ones an area. */
export function isComplete(change: Change): boolean {
  const hasArea = change.kind === 'close' || change.territory.length > 0 || change.polygon !== undefined;
  return hasArea && (change.kind !== 'add' || change.category.length > 0);
}

/** As the interface takes them: without what is empty. */
export function toBody({ changes, level }: Trial): object {
  return { changes: changes.filter(isComplete).map(withoutEmpty), level };
}

function withoutEmpty(change: Change): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}

export function toFragment(trial: Trial): string {
  if (trial.changes.length === 0) {
    return '';
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ level: trial.level, changes: trial.changes.map(withoutEmpty) }));
  return `essai=${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;
}

/** @throws if it is no trial, or a part of one */
export function fromFragment(fragment: string): Trial {
  const coded = /(?:^#?|&)essai=([\w-]+)/.exec(fragment)?.[1];
  if (coded === undefined) {
    return NOTHING;
  }
  const bytes = Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  return read(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

export function toFile(trial: Trial): string {
  return `${JSON.stringify({ format: FORMAT, ...trial }, undefined, 2)}\n`;
}

/** @throws if it is no trial of ours */
export function fromFile(text: string): Trial {
  const file = JSON.parse(text) as { format?: unknown };
  if (file.format !== FORMAT) {
    throw new Error('another format');
  }
  return read(file);
}

function read(given: unknown): Trial {
  const { level, changes } = given as { level?: unknown; changes?: unknown };
  if (!Array.isArray(changes) || changes.length > MOST_CHANGES) {
    throw new Error('no changes');
  }
  return { level: LEVELS.find((known) => known === level) ?? 'quartier', changes: changes.map(readChange) };
}

function readChange(given: unknown): Change {
  const { kind, service, territory, polygon, ...facts } = given as Record<string, unknown>;
  if (kind === 'close') {
    return { kind, service: text(service) };
  }
  const area = { territory: texts(territory), polygon: polygon === undefined ? undefined : readPolygon(polygon) };
  if (kind === 'cover') {
    return { kind, service: text(service), ...area };
  }
  if (kind !== 'add') {
    throw new Error('another kind of change');
  }
  return {
    kind,
    ...area,
    name: facts.name === undefined ? '' : text(facts.name),
    category: texts(facts.category),
    language: texts(facts.language),
    mode: texts(facts.mode),
    audience: texts(facts.audience),
    lat: number(facts.lat),
    lon: number(facts.lon),
    capacity: number(facts.capacity),
  };
}

function text(given: unknown): string {
  if (typeof given !== 'string') {
    throw new Error('no text');
  }
  return given;
}

function texts(given: unknown): string[] {
  return given === undefined ? [] : Array.isArray(given) ? given.map(text) : [text(given)];
}

function number(given: unknown): number | undefined {
  if (given !== undefined && !Number.isFinite(given)) {
    throw new Error('no number');
  }
  return given as number | undefined;
}

function readPolygon(given: unknown): Drawn {
  const { type, coordinates } = given as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' || !Array.isArray(coordinates)) {
    throw new Error('no polygon');
  }
  return {
    type,
    coordinates: coordinates.map((ring) => (ring as unknown[]).map((corner) => {
      const [lon, lat] = corner as unknown[];
      return [number(lon) ?? 0, number(lat) ?? 0] as Corner;
    })),
  };
}
