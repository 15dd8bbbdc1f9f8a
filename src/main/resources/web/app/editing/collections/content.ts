import type { Text } from '../../api/types';
import { NO_TEXT, type Both } from '../kept/both';
import type { CollectionRequest, ItemChange, KeptCollection } from './api-types';

/** A line of a collection as somebody types it. */
export interface Item {
  kind: string;
  id?: string;
  url?: string;
  /** As the directory has it now; none of links, and of what is gone. */
  name?: Text;
  title: Both;
  note: Both;
  change?: ItemChange;
}

export interface Section {
  /** By which it is known again, whatever it is called and wherever it is moved. */
  key: string;
  title: Both;
  about: Both;
  items: Item[];
}

/** All that a keeper writes of a collection. Never changed: each change is another content. */
export interface Content {
  slug: string;
  title: Both;
  about: Both;
  keeper: string;
  /** `LEVEL:CODE`; empty for the whole Region. */
  territory: string;
  sections: Section[];
}

export const NEW: Content = { slug: '', title: NO_TEXT, about: NO_TEXT, keeper: '', territory: '', sections: [] };

export function contentOf(stored: KeptCollection): Content {
  const seen = new Map<string, number>();
  return {
    slug: stored.slug,
    title: both(stored.title),
    about: both(stored.about),
    keeper: stored.keeper,
    territory: stored.territory ?? '',
    sections: stored.sections.map(({ title, about, items }) => ({
      key: keyOf(both(title), seen),
      title: both(title),
      about: both(about),
      items: items.map(({ kind, id, url, name, title: called, note, change }) => ({ kind, id, url, name, title: both(called), note: both(note), change })),
    })),
  };
}

/** Sections have no ids: what is stored is known again by its title. */
function keyOf({ fr, nl }: Both, seen: Map<string, number>): string {
  const title = `${fr}|${nl}`;
  const times = (seen.get(title) ?? 0) + 1;
  seen.set(title, times);
  return `${title}|${times}`;
}

function both(text?: { fr?: string | null; nl?: string | null }): Both {
  return { fr: text?.fr ?? '', nl: text?.nl ?? '' };
}

/** @param revised whether all of it was looked through */
export function requestOf(content: Content, revised: boolean): CollectionRequest {
  return {
    slug: content.slug.trim(),
    titleFr: content.title.fr,
    titleNl: content.title.nl,
    aboutFr: content.about.fr,
    aboutNl: content.about.nl,
    keeper: content.keeper,
    territory: content.territory === '' ? undefined : content.territory,
    revised,
    sections: content.sections.map(({ title, about, items }) => ({
      titleFr: title.fr,
      titleNl: title.nl,
      aboutFr: about.fr,
      aboutNl: about.nl,
      items: items.map(({ kind, id, url, title: called, note }) => ({
        kind,
        ...(kind === 'link' ? { url, titleFr: called.fr, titleNl: called.nl } : { id }),
        noteFr: note.fr,
        noteNl: note.nl,
      })),
    })),
  };
}

export function isSame(one: Content, other: Content): boolean {
  return JSON.stringify(requestOf(one, false)) === JSON.stringify(requestOf(other, false));
}

/** What a line is of: no section has it twice. */
export function reference({ kind, id, url }: Item): string {
  return `${kind}:${id ?? url ?? ''}`;
}

export function withSection(content: Content, at: number, change: Partial<Section>): Content {
  return { ...content, sections: content.sections.map((section, index) => (index === at ? { ...section, ...change } : section)) };
}

export function withItem(content: Content, section: number, at: number, change: Partial<Item>): Content {
  const items = content.sections[section].items.map((item, index) => (index === at ? { ...item, ...change } : item));
  return withSection(content, section, { items });
}

/** Another order: what stands at `from` goes to `to`. */
export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const left = all.filter((_, index) => index !== from);
  left.splice(to, 0, all[from]);
  return left;
}

/** `Deuil périnatal` becomes `deuil-perinatal`. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_SLUG)
    .replace(/^-|-$/g, '');
}

const MOST_SLUG = 60;
