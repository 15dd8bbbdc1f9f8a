import type { Route } from '../route/route';

/** What can be drawn on a map, in our own words: no other file needs to know Leaflet. */
export interface Position {
  lat: number;
  lon: number;
}

/** A territory, by the level and the code that the interface gives it. */
export interface Area {
  level: string;
  code: string;
  /** `outline` where it is the place that is asked about, `vague` where that is somewhere in it; otherwise it is filled. */
  look?: 'filled' | 'outline' | 'vague';
}

/** Something that has an address, drawn as a disc. */
export interface Spot extends Position {
  id: string;
  name: string;
  /** The language of the name, where it is not that of the screen. */
  lang?: string;
  /** The one that it bears in the list beside the map. */
  number?: number;
  /** The screen that tells more of it. */
  route?: Route;
  phone?: string;
}

/** The place that is asked about, drawn as a dark ring. */
export interface Ring extends Position {
  name: string;
  /** Whether it is somewhere around there. */
  expected?: boolean;
}

declare global {
  interface HTMLElementEventMap {
    /** Somebody points at the disc of these spots, or at none any more. */
    'repere-spots': CustomEvent<string[]>;
    /** Somebody presses a territory that is there to be chosen. */
    'repere-pick': CustomEvent<Area>;
  }
}
