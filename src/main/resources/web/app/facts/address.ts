import type { Listed } from '../api/types';
import { say } from '../words/words';
import type { Shown } from './row';

/** Street, number, postcode and town; nothing where there is no place to go to. */
export function address(listed: Listed): Shown {
  return listed.confidentialLocation ? say('fact.confidential') : addressLine(listed);
}

export function addressLine({ location }: Listed): string | undefined {
  if (!location) {
    return undefined;
  }
  const street = [location.street?.text, location.number].filter(Boolean).join(' ');
  const city = [location.postcode, location.city?.text].filter(Boolean).join(' ');
  return [street, city].filter((part) => part !== '').join(', ') || undefined;
}
