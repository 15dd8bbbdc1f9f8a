import type { Listed } from './listed';

/** Answers of the interface, as far as the screens read them. */
export interface Bilingual {
  fr?: string;
  nl?: string;
}

export interface Text {
  text: string;
  lang: string;
}

export interface Named {
  code: string;
  name: Bilingual;
}

export interface Offer {
  id: string;
  label: Bilingual;
  street?: Bilingual;
  number?: string;
  unknownNumber?: string;
  between?: { below: string; above: string };
  postcode?: string;
}

export interface Place {
  precision: 'house' | 'street' | 'area';
  point?: { lat: number; lon: number };
  chosen?: { level: string; territory: Named }[];
  offers?: Offer[];
  territories?: Record<string, Named[]>;
  nearBoundary?: { level: string; neighbour?: Named; metres: number }[];
}

export interface Understood {
  id: string;
  kind: 'need' | 'place' | 'language' | 'words';
  text: string;
  needs?: { id: string; name: Bilingual }[];
  unknownNeed?: string;
  places?: { id: string; label: Bilingual }[];
  language?: string;
}

export interface HelpLine {
  id: string;
  name: Text;
  phone: string;
  hours?: string;
  languages: string[];
  purpose: Text;
}

export interface Reason {
  code: string;
  params: Record<string, unknown>;
  text: string;
}

export interface Label {
  code: string;
  name?: string;
}

export interface Hit extends Listed {
  /** Ours, where the same one stands several times on the screen. */
  key?: string;
  tier: string;
  certainty?: 'certain' | 'possible' | 'none';
  distanceMetres?: number;
  why: Reason[];
  meets?: number[];
}

export interface TierCount {
  tier: string;
  count: number;
  certain: number;
  possible: number;
}

export interface FacetValue {
  value: string;
  name?: string;
  count: number;
  below?: FacetValue[];
}

export interface Unmet {
  need: string;
  text: string;
  nearest: Hit[];
}

export interface NeedAnswer {
  need: string;
  understood: Understood[];
  total: number;
  unmet?: Unmet[];
  tiers: TierCount[];
  facets?: Record<string, FacetValue[]>;
  hits: Hit[];
}

export interface Answer {
  place: Place;
  understood?: Understood[];
  unmet?: Unmet[];
  urgent?: string[];
  helplines?: HelpLine[];
  needs?: NeedAnswer[];
  total: number;
  closed?: number;
  tiers: TierCount[];
  facets: Record<string, FacetValue[]>;
  hits: Hit[];
}

export interface SuggestedPlace {
  id: string;
  kind: string;
  label: Bilingual;
  territories: Record<string, Named[]>;
}

export interface Suggestions {
  kept?: string;
  needs: { id: string; name: Bilingual; text: string }[];
  organizations?: { id: string; name: Text }[];
  places: SuggestedPlace[];
}

export interface Problem {
  type: string;
  title: string;
  detail?: string;
  errors?: { parameter: string; detail: string }[];
  suggestions?: { id: string; label: Bilingual }[];
}

export interface OneService {
  id: string;
  name: Text;
  atLocations: Listed[];
}

export interface OneOrganization {
  id: string;
  name: Text;
  legalStatus?: Text;
  services: Listed[];
}

export interface TerritorySummary {
  level: string;
  code: string;
  name: Bilingual;
  /** Of what is finer than a bassin: those in which it lies. */
  bassins?: string[];
  postcodes?: string[];
  population?: number;
  populationYear?: number;
  derived?: boolean;
  statisticalSectors: number;
}

export interface OneTerritory {
  territory: TerritorySummary;
  statisticalSectors: Named[];
  touching: Record<string, Named[]>;
}

export interface AllTerritories {
  territories: TerritorySummary[];
}

export interface Term {
  id: string;
  kind: 'sector' | 'level' | 'category';
  name: Bilingual;
  parents: string[];
  words: { word: string; lang: string }[];
}

export interface Taxonomy {
  terms: Term[];
}
