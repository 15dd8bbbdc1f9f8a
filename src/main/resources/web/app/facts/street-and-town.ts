import type { Listed } from '../api/types';

/** Street, number and town, for a card. */
export function streetAndTown({ location }: Listed): string | undefined {
  const street = [location?.street?.text, location?.number].filter(Boolean).join(' ');
  return [street, location?.city?.text ?? location?.postcode].filter(Boolean).join(', ') || undefined;
}
