import { get } from '../../api/get';
import type { ResourceKinds } from './api-types';

export type Kind = ResourceKinds['kinds'][number];

/** The kinds of resources, each with a sentence that says what it is; none where they cannot be had. */
export function loadKinds(): Promise<readonly Kind[]> {
  return get<ResourceKinds>('resources/kinds', new AbortController().signal).then(({ kinds }) => kinds, () => []);
}
