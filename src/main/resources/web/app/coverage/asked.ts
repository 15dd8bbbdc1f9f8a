import type { Cell } from '../api/types';
import { choose, NOTHING, at, toFragment, type Filter, type Question } from '../question/question';
import { language } from '../words/words';
import type { Steps } from './classes';

/** What somebody asks of the figures, and how they look at them; all of it stands in the fragment. */
export interface Asked {
  /** Ids of sectors and categories: any of them. */
  needs: string[];
  audience: string;
  language: string;
  mode: string;
  level: string;
  /** `seat`, `area`, or `reach-` with metres. */
  measure: string;
  /** Whether services are counted for 1,000 inhabitants. */
  rate: boolean;
  steps: Steps;
  /** The kind of figure of need that is shown beside. */
  beside: string;
  /** A column, and `.desc` where the most come first; empty for the order that the measure suggests. */
  sort: string;
  /** The one class whose territories are listed; empty for all. */
  only: string;
  /** Whether all rows are shown. */
  all: boolean;
  /** The code of the territory of which more is told. */
  at: string;
}

export const LEVEL = 'quartier';
export const MEASURE = 'area';

export const START: Asked = {
  needs: [],
  audience: '',
  language: '',
  mode: '',
  level: LEVEL,
  measure: MEASURE,
  rate: false,
  steps: 'quantile',
  beside: '',
  sort: '',
  only: '',
  all: false,
  at: '',
};

const TERM = /^[A-Z]\d{1,5}$/;
const WORD = /^[\w.-]{1,40}$/;

export function askedFromFragment(text: string): Asked {
  const parameters = new URLSearchParams(text.replace(/^#/, ''));
  const word = (name: string) => {
    const given = (parameters.get(name) ?? '').trim();
    return WORD.test(given) ? given : '';
  };
  return {
    needs: [...new Set((parameters.get('need') ?? '').split(',').filter((id) => TERM.test(id)))],
    audience: word('audience'),
    language: word('language'),
    mode: word('mode'),
    level: word('level') || LEVEL,
    measure: word('measure') || MEASURE,
    rate: word('count') === 'rate',
    steps: word('steps') === 'equal' ? 'equal' : 'quantile',
    beside: word('beside'),
    sort: word('sort'),
    only: word('only'),
    all: word('rows') === 'all',
    at: word('at'),
  };
}

/** What is as it is at the start is not said. */
export function askedToFragment(asked: Asked): string {
  const parameters = new URLSearchParams();
  const single: [string, string][] = [
    ['need', asked.needs.join(',')],
    ['audience', asked.audience],
    ['language', asked.language],
    ['mode', asked.mode],
    ['level', asked.level === LEVEL ? '' : asked.level],
    ['measure', asked.measure === MEASURE ? '' : asked.measure],
    ['count', asked.rate ? 'rate' : ''],
    ['steps', asked.steps === 'equal' ? 'equal' : ''],
    ['beside', asked.beside],
    ['sort', asked.sort],
    ['only', asked.only],
    ['rows', asked.all ? 'all' : ''],
    ['at', asked.at],
  ];
  single.filter(([, value]) => value !== '').forEach(([name, value]) => parameters.set(name, value));
  // Commas and dots may stand in a fragment as they are.
  return parameters.toString().replaceAll('%2C', ',');
}

/** Whether something is asked, not merely looked at otherwise. */
export function isBegun(asked: Asked): boolean {
  return askedToFragment(asked) !== '';
}

/** Another question: what was looked at of the answer to the last one goes. */
export function asking(asked: Asked, change: Partial<Asked>): Asked {
  return { ...asked, sort: '', only: '', all: false, at: '', ...change };
}

/** The parameters of the interface. */
export function toQuery(asked: Asked): string {
  return `level=${asked.level}${FILTERS.map(([name, values]) => [name, values(asked).join(',')]).map(([name, values]) => (values === '' ? '' : `&${name}=${values}`)).join('')}`;
}

const FILTERS: [Filter, (asked: Asked) => string[]][] = [
  ['category', ({ needs }) => needs.filter((id) => !isSector(id))],
  ['sector', ({ needs }) => needs.filter(isSector)],
  ['audience', (asked) => some(asked.audience)],
  ['language', (asked) => some(asked.language)],
  ['mode', (asked) => some(asked.mode)],
];

function isSector(id: string): boolean {
  return id.startsWith('S');
}

function some(value: string): string[] {
  return value === '' ? [] : [value];
}

/** All tiers but what is merely near. */
const SERVING = ['quartier', 'commune', 'bassin', 'region', 'beyond'];

/** The address of the list of those who serve the territory: as many as its cell counts by declared area. */
export function linkToList(asked: Asked, { territory }: Cell): string {
  const filtered = FILTERS.reduce<Question>((question, [filter, values]) => {
    const chosen = values(asked);
    return chosen.length === 0 ? question : choose(question, filter, chosen);
  }, at(NOTHING, { place: `${territory.level}:${territory.code}` }));
  return `/?lang=${language}#${toFragment(choose(filtered, 'tier', SERVING))}`;
}
