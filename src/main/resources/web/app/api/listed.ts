import type { Label, Text } from './types';

/** What is known of a service at one of its locations, whatever was asked. */
export interface Listed {
  id: string;
  service: { id: string; name: Text };
  organization: { id: string; name: Text };
  alternateNames?: string[];
  categories: Label[];
  languages: Label[];
  modes: string[];
  location?: Site;
  confidentialLocation?: boolean;
  area?: Area;
  phones: string[];
  website?: string;
  email?: string;
  /** In the words of the source. */
  hours?: Text;
  openingHours?: { label?: string; hours?: string[]; remarks?: string[] }[];
  /** Absent where the hours are old, or nobody stated any. */
  open?: Open;
  description?: Text;
  eligibilityDescription?: Text;
  applicationProcess?: Text;
  feesDescription?: Text;
  minimumAge?: number;
  maximumAge?: number;
  audiences?: Label[];
  cost?: string;
  appointment?: string;
  availability?: { state: string; on?: string };
  accreditations?: Text;
  lastVerified?: string;
  source?: { name: string; id?: string };
  contested?: string[];
  /** Since when its source has it no more; absent while it is open. */
  closedOn?: string;
  /** What is known better here than its source says, and since which month. */
  corrections?: { field: string; lastVerified: string }[];
}

export interface Site {
  street?: Text;
  number?: string;
  postcode?: string;
  city?: Text;
  lat?: number;
  lon?: number;
}

export interface Area {
  territories: { level: string; code: string; name: string }[];
  beyond?: Label[];
  drawn?: boolean;
  exclusive?: boolean;
  incomplete?: boolean;
}

/** Times by the clock in Brussels: `2026-11-23T17:00`. */
export interface Open {
  state: 'open' | 'closed' | 'unknown';
  label?: string;
  until?: string;
  opensAgain?: string;
}
