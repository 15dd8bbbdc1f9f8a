import type { Both } from '../kept/both';
import { isSame, reference, type Content, type Item, type Section } from './content';

/** What came of putting two changes of one collection together. */
export interface Merged {
  content: Content;
  /** Texts of theirs that were left out, since both changed the same. */
  leftOut: string[];
}

/** Puts together what two people changed of `base`. Where both changed the same text, mine stays and theirs is told. */
export function merged(base: Content, mine: Content, theirs: Content): Merged {
  const leftOut: string[] = [];
  const text = (was: string, own: string, other: string): string => {
    if (own === was || own === other) {
      return other;
    }
    if (other !== was) {
      leftOut.push(other);
    }
    return own;
  };
  const texts = (was: Both, own: Both, other: Both): Both => ({ fr: text(was.fr, own.fr, other.fr), nl: text(was.nl, own.nl, other.nl) });
  const item = (was: Item | undefined, own: Item, other: Item): Item => ({
    ...own,
    name: other.name,
    change: other.change,
    note: texts((was ?? own).note, own.note, other.note),
    title: texts((was ?? own).title, own.title, other.title),
  });
  const section = (was: Section | undefined, own: Section, other: Section): Section => ({
    key: own.key,
    title: texts((was ?? own).title, own.title, other.title),
    about: texts((was ?? own).about, own.about, other.about),
    items: mergedLists(was?.items ?? [], own.items, other.items, reference, item, (one, two) => JSON.stringify([one.note, one.title]) === JSON.stringify([two.note, two.title])),
  });
  const content = {
    slug: text(base.slug, mine.slug, theirs.slug),
    title: texts(base.title, mine.title, theirs.title),
    about: texts(base.about, mine.about, theirs.about),
    keeper: text(base.keeper, mine.keeper, theirs.keeper),
    territory: text(base.territory, mine.territory, theirs.territory),
    sections: mergedLists(base.sections, mine.sections, theirs.sections, ({ key }) => key, section, (one, two) => isSame({ ...base, sections: [one] }, { ...base, sections: [two] })),
  };
  return { content, leftOut: leftOut.filter((one) => one !== '') };
}

/** In my order; what they added comes last, what they took away goes unless I changed it, and what I took away stays away. */
function mergedLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], key: (one: T) => string, both: (was: T | undefined, own: T, other: T) => T, same: (one: T, other: T) => boolean): T[] {
  const was = new Map(base.map((one) => [key(one), one]));
  const other = new Map(theirs.map((one) => [key(one), one]));
  const own = new Set(mine.map(key));
  const kept = mine.flatMap((one) => {
    const before = was.get(key(one));
    const after = other.get(key(one));
    if (after) {
      return [both(before, one, after)];
    }
    return before && same(before, one) ? [] : [one];
  });
  return [...kept, ...theirs.filter((one) => !own.has(key(one)) && !was.has(key(one)))];
}
