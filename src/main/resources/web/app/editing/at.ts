import { fragment, currentList } from '../route/fragment';
import { fromFragment } from '../question/question';
import { language } from '../words/words';

/** Where in editing somebody is: it stands at the start of the fragment, before what is asked and listed. */
export type At = { tab: 'find' } | { tab: 'proposals' } | { tab: 'add' } | { tab: 'data' } | { tab: 'collections' | 'agenda' | 'resources'; id?: string } | { tab: 'record'; id: string; part?: string };

export const FIND: At = { tab: 'find' };

const PATHS: Record<string, string> = { fr: '/editer', nl: '/bewerken' };
const ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export function atFromFragment(text: string): At {
  const [first, part] = (/^#?\/([^&]*)/.exec(text)?.[1] ?? '').split('/');
  if (first === 'proposals' || first === 'add' || first === 'data') {
    return { tab: first };
  }
  if (first === 'collections' || first === 'agenda' || first === 'resources') {
    return { tab: first, id: part || undefined };
  }
  return ID.test(first) ? { tab: 'record', id: first, part: part || undefined } : FIND;
}

/** The address of a part of editing; what is asked and who is on the list go with it. */
export function editLink(at: At): string {
  const kept = fragment(fromFragment(location.hash), currentList());
  const where = whereIs(at);
  // Within the page nothing is loaded again, and nothing that was typed is lost.
  const page = Object.values(PATHS).includes(location.pathname) ? `${location.pathname}${location.search}` : `${PATHS[language]}?lang=${language}`;
  return `${page}#/${where}${kept === '' ? '' : `&${kept}`}`;
}

function whereIs(at: At): string {
  switch (at.tab) {
    case 'record':
      return [at.id, at.part].filter(Boolean).join('/');
    case 'collections':
    case 'agenda':
    case 'resources':
      return [at.tab, at.id].filter(Boolean).join('/');
    case 'find':
      return '';
    default:
      return at.tab;
  }
}
