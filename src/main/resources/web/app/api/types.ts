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

export interface Hit {
  id: string;
  tier: string;
  certainty?: 'certain' | 'possible' | 'none';
  distanceMetres?: number;
  why: Reason[];
  meets?: number[];
  service: { id: string; name: Text };
  organization: { id: string; name: Text };
  categories: Label[];
  languages: Label[];
  location?: { street?: Text; number?: string; postcode?: string; city?: Text; lat?: number; lon?: number };
  area?: { territories: { level: string; code: string; name: string }[]; beyond?: Label[] };
  phones: string[];
  website?: string;
  email?: string;
  hours?: Text;
  openingHours?: { label?: string; hours?: string[]; remarks?: string[] }[];
  description?: Text;
  eligibilityDescription?: Text;
  applicationProcess?: Text;
  feesDescription?: Text;
  lastVerified?: string;
  source?: { name: string };
}

export interface TierCount {
  tier: string;
  count: number;
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
  suggestions?: { id: string; label: Bilingual }[];
}

/** What is known of a service at one of its locations, whatever was asked. */
export interface ServiceRecord {
  id: string;
  service: { id: string; name: Text };
  organization: { id: string; name: Text };
}

export interface OneService {
  id: string;
  name: Text;
  atLocations: ServiceRecord[];
}

export interface OneOrganization {
  id: string;
  name: Text;
  legalStatus?: Text;
  services: ServiceRecord[];
}

export interface TerritorySummary {
  level: string;
  code: string;
  name: Bilingual;
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
