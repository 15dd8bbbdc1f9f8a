import type { StreetTile } from '../../api/types';

export type Street = StreetTile['streets'][number];

/** From large to small. */
export const IMPORTANCES = ['main', 'middle', 'local'] as const;

export type Importance = (typeof IMPORTANCES)[number];

/** Of a kind that nobody here knows yet it is drawn as the smallest. */
export function importanceOf(street: Street): Importance {
  return IMPORTANCES.find((one) => one === street.importance) ?? 'local';
}
