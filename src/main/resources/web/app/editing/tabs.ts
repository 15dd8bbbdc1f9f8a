import { html, nothing } from 'lit';
import { language, say, type Word } from '../words/words';
import { editLink } from './at';
import { can, type Session } from './session';

/** A part of the work on the directory: each stands behind a tab, for those who may do it. */
interface Tab {
  id: string;
  word: Word;
  link: () => string;
  /** One of them is enough; nothing where everybody may. */
  actions?: string[];
}

const REPORTS: Record<string, string> = { fr: '/signalements', nl: '/meldingen' };
const CRISIS: Record<string, string> = { fr: '/crise', nl: '/crisis' };
const SHEETS: Record<string, string> = { fr: '/editer/info-prevention', nl: '/bewerken/info-preventie' };
const UPSTREAM: Record<string, string> = { fr: '/retours', nl: '/terugkoppeling' };

const TABS: Tab[] = [
  { id: 'find', word: 'edit.find', link: () => editLink({ tab: 'find' }) },
  { id: 'proposals', word: 'edit.proposals', link: () => editLink({ tab: 'proposals' }) },
  { id: 'add', word: 'edit.add', link: () => editLink({ tab: 'add' }), actions: ['add'] },
  { id: 'data', word: 'edit.data', link: () => editLink({ tab: 'data' }), actions: ['handle-personal-data'] },
  { id: 'collections', word: 'edit.collections', link: () => editLink({ tab: 'collections' }), actions: ['keep-collections'] },
  { id: 'agenda', word: 'edit.agenda', link: () => editLink({ tab: 'agenda' }), actions: ['keep-collections'] },
  { id: 'resources', word: 'edit.resources', link: () => editLink({ tab: 'resources' }), actions: ['keep-collections'] },
  { id: 'campaigns', word: 'edit.campaigns', link: () => say('edit.campaigns.path'), actions: ['run-campaigns'] },
  { id: 'reports', word: 'edit.reports', link: () => `${REPORTS[language]}?lang=${language}`, actions: ['read-reports'] },
  { id: 'crisis', word: 'edit.crisis', link: () => CRISIS[language], actions: ['read-crisis-roster'] },
  { id: 'sheets', word: 'edit.sheets', link: () => `${SHEETS[language]}?lang=${language}`, actions: ['keep-sheets'] },
  { id: 'upstream', word: 'edit.upstream', link: () => `${UPSTREAM[language]}?lang=${language}`, actions: ['send-upstream'] },
];

/** What people do to records. */
const RECORDS = ['edit', 'edit-guarded', 'add', 'close', 'say-availability', 'decide-proposals'];

/** Whether somebody keeps collections and changes no record: then there is none to find, and nothing to decide. */
export function keepsCollectionsAlone(who: Session): boolean {
  return can(who, 'keep-collections') && !can(who, ...RECORDS);
}

/** Returns whether somebody may do what stands behind a tab; what has none is for all. */
export function mayOpen(who: Session, tab: string) {
  const { actions } = TABS.find(({ id }) => id === tab) ?? {};
  return actions ? can(who, ...actions) : !keepsCollectionsAlone(who);
}

/** @param current the tab of this screen, or none of them */
export function tabs(who: Session, current: string) {
  return html`
    <nav class="edit-tabs" aria-label=${say('edit.title')}>
      <ul>${TABS.filter(({ id }) => mayOpen(who, id)).map(({ id, word, link }) => html`<li><a href=${link()} aria-current=${id === current ? 'page' : nothing}>${say(word)}</a></li>`)}</ul>
    </nav>
  `;
}
