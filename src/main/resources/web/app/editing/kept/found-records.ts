import { get } from '../../api/get';
import { post } from '../../api/post';
import type { Answer, OneOrganization, OneService, Text } from '../../api/types';
import type { Option } from '../../parts/choose-box';
import { fold } from '../../words/fold';

const MOST = 8;

/** What ids are called that were chosen or looked up. */
const names = new Map<string, string>();

export function findServices(typed: string, signal: AbortSignal): Promise<Option[]> {
  return search(typed, signal, (hits) => hits.map(({ id, service, organization, location }) => option(id, service.name, [organization.name.text === service.name.text ? '' : organization.name.text, location?.city?.text ?? ''].filter(Boolean).join(' · '))));
}

export function findOrganizations(typed: string, signal: AbortSignal): Promise<Option[]> {
  const wanted = fold(typed);
  return search(typed, signal, (hits) => hits.filter(({ organization }) => fold(organization.name.text).includes(wanted)).map(({ organization }) => option(organization.id, organization.name, '')));
}

async function search(typed: string, signal: AbortSignal, read: (hits: Answer['hits']) => Option[]): Promise<Option[]> {
  const { hits } = await post<Answer>('services/search', { q: typed, size: MOST }, signal);
  return [...new Map(read(hits).map((one) => [one.id, one])).values()];
}

function option(id: string, called: Text, detail: string): Option {
  names.set(id, called.text);
  return { id, label: called.text, detail };
}

/** What a service or an organisation is called; nothing while it is looked up, or where it is gone. */
export function nameOf(id: string): string | undefined {
  return names.get(id);
}

/** Looks up what is not known yet: of a service by the id of a hit, or of an organisation. */
export async function lookUp(kind: 'services' | 'organizations', id: string): Promise<void> {
  if (id === '' || names.has(id)) {
    return;
  }
  const { signal } = new AbortController();
  try {
    const { name } = await get<OneService | OneOrganization>(`${kind}/${encodeURIComponent(id)}`, signal);
    names.set(id, name.text);
  } catch {
    // It stays, and can be taken away.
  }
}
