import { Refused } from '../api/answered';
import { read, send } from '../editing/edit-api';
import type { KeptCollection, KeptCollections } from '../editing/collections/api-types';
import { contentOf, requestOf, slugOf, type Content } from '../editing/collections/content';
import type { Both } from '../editing/kept/both';
import { body } from '../question/body';
import type { Question } from '../question/question';
import { language } from '../words/words';

/** What is to be added: what a question finds, or services by the ids of their hits. */
export type Addition = { question: Question } | { services: readonly string[] };

/** What was added where, and how it is taken back. */
export interface Added {
  collection: KeptCollection;
  count: number;
  undo: () => Promise<void>;
}

const CONFLICT = 412;
const TAKEN = 409;

/** Those that somebody may change, and the last of them first. */
export async function ownCollections(): Promise<KeptCollection[]> {
  const { collections } = await read<KeptCollections>('collections');
  return collections.filter(({ mayChange }) => mayChange).sort((one, other) => other.revisedOn.localeCompare(one.revisedOn));
}

/** With its sections. */
export function collection(id: string): Promise<KeptCollection> {
  return read<KeptCollection>(path(id));
}

/**
 * Adds to a section; a collection without any gets one by that title.
 *
 * @param before as it was read
 */
export async function addTo(before: KeptCollection, section: number, title: string, addition: Addition): Promise<Added> {
  const place = before.sections.length > 0 ? before : await put(before, { ...contentOf(before), sections: [{ key: title, title: inLanguage(title), about: inLanguage(''), items: [] }] });
  const after = await fill(place, section, addition);
  return {
    collection: after,
    count: lines(after) - lines(before),
    undo: async () => {
      await put(after, contentOf(before));
    },
  };
}

/** Begins a draft and adds to it; taken back, there is none. */
export async function addToNew(title: string, keeper: string, addition: Addition): Promise<Added> {
  const content: Content = { slug: slugOf(title), title: inLanguage(title), about: inLanguage(''), keeper, territory: '', sections: [{ key: title, title: inLanguage(title), about: inLanguage(''), items: [] }] };
  const draft = await begin(content);
  const removing = (version: string) => send<KeptCollection>('POST', `${path(draft.id)}/steps`, { body: { step: 'delete' }, version });
  try {
    const after = await fill(draft, 0, addition);
    return { collection: after, count: lines(after), undo: async () => void (await removing(after.version)) };
  } catch (failure) {
    // A draft without what it was made for would only stand in the way.
    await removing(draft.version).catch(() => undefined);
    throw failure;
  }
}

/** Another collection may have that name in addresses: then it gets a number. */
async function begin(content: Content): Promise<KeptCollection> {
  const add = (slug: string) => send<KeptCollection>('POST', 'collections', { body: requestOf({ ...content, slug }, false) });
  for (let number = 2; ; number++) {
    try {
      return await add(number === 2 ? content.slug : `${content.slug.slice(0, LONGEST_STEM)}-${number - 1}`);
    } catch (failure) {
      if (!(failure instanceof Refused) || failure.status !== TAKEN || number > MOST_TRIES) {
        throw failure;
      }
    }
  }
}

const LONGEST_STEM = 56;
const MOST_TRIES = 20;

/** Who changed it meanwhile loses nothing: what is added comes at the end. */
async function fill(to: KeptCollection, section: number, addition: Addition): Promise<KeptCollection> {
  const asked = 'question' in addition ? { search: { ...body(addition.question), lang: language } } : { services: addition.services };
  const add = (version: string) => send<KeptCollection>('POST', `${path(to.id)}/additions`, { body: { section, ...asked }, version });
  try {
    return await add(to.version);
  } catch (failure) {
    if (failure instanceof Refused && failure.status === CONFLICT) {
      return add((await collection(to.id)).version);
    }
    throw failure;
  }
}

function put(stored: KeptCollection, content: Content): Promise<KeptCollection> {
  return send<KeptCollection>('PUT', path(stored.id), { body: requestOf(content, false), version: stored.version });
}

function path(id: string): string {
  return `collections/${encodeURIComponent(id)}`;
}

function lines({ sections }: KeptCollection): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}

function inLanguage(text: string): Both {
  return language === 'nl' ? { fr: '', nl: text } : { fr: text, nl: '' };
}
