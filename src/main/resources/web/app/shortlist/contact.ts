import { addressLine } from '../facts/address';
import { say } from '../words/words';
import type { Kept } from './kept';

/**
 * How to reach a service, as lines of text to paste somewhere; of a confidential one never a place. Whoever the facts are from is named
 * where the licence asks for it.
 */
export function contactText(kept: Kept): string {
  const organization = kept.organization.name.text;
  const lines = [
    kept.service.name.text,
    organization === kept.service.name.text ? undefined : organization,
    kept.confidentialLocation ? say('list.confidential') : addressLine(kept),
    kept.phones.join(' / ') || undefined,
    kept.email,
    kept.website,
    kept.source.attribution,
  ];
  return lines.filter(Boolean).join('\n');
}
