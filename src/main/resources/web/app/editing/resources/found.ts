import { fold } from '../../words/fold';
import type { KeptResource } from './api-types';

/** What somebody looks for among the resources. */
export interface Wanted {
  words: string;
  /** Empty for any. */
  kind: string;
}

export const EVERY_RESOURCE: Wanted = { words: '', kind: '' };

/** Those of a kind in whose texts, publisher or link each of the words stands. */
export function found(all: readonly KeptResource[], { words, kind }: Wanted): KeptResource[] {
  const parts = fold(words).split(/\s+/).filter(Boolean);
  return all.filter(({ resource }) => {
    const { titleFr, titleNl, aboutFr, aboutNl, publisherName, url } = resource;
    const text = fold([titleFr, titleNl, aboutFr, aboutNl, publisherName, url].filter(Boolean).join(' '));
    return (kind === '' || resource.kind === kind) && parts.every((part) => text.includes(part));
  });
}
