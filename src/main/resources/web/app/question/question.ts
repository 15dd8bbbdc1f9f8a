/** What is asked on the screen. All of it stands in the fragment of the address, which no server ever sees. */
export const FACETS = ['sector', 'category', 'language', 'mode', 'tier', 'commune', 'freshness'] as const;
export type Facet = (typeof FACETS)[number];

/** Of who would come, and on which terms: each leaves out what is known not to fit, and nothing else. */
export const FITS = ['audience', 'cost', 'appointment'] as const;
export type Fit = (typeof FITS)[number];

export const FILTERS = [...FACETS, ...FITS] as const;
export type Filter = Facet | Fit;

export interface Question {
  /** As it was typed. */
  text: string;
  /** Needs that were kept while another one is typed: with `text` they are several. */
  needs: string[];
  /** The id of a place that was chosen, or else an address with a number that was added. */
  place: string;
  address: string;
  /** Parts of the text that are not to be read as they were. */
  without: string[];
  /** What was chosen for parts that may mean several things: the id of a part, `=`, and a term. */
  meanings: string[];
  filters: Partial<Record<Filter, string[]>>;
  open: boolean;
  age: string;
  /** How far is near, in metres, where it is not as usual. */
  radius: string;
  /** Whether the nearest come first, whatever they cover. */
  byDistance: boolean;
  /** Whether several needs that are typed at once are answered in one list, not each by itself. */
  oneList: boolean;
  /** How many pages of hits are on the screen. */
  pages: number;
}

export const NOTHING: Question = {
  text: '',
  needs: [],
  place: '',
  address: '',
  without: [],
  meanings: [],
  filters: {},
  open: false,
  age: '',
  radius: '',
  byDistance: false,
  oneList: false,
  pages: 1,
};

/** Whether nothing is asked yet. */
export function isNothing(question: Question): boolean {
  return toFragment({ ...question, byDistance: false, oneList: false, pages: 1 }) === '';
}

export function hasFilters(question: Question): boolean {
  return question.open || question.age !== '' || FILTERS.some((filter) => chosen(question, filter).length > 0);
}

export function withoutFilters(question: Question): Question {
  return { ...question, filters: {}, open: false, age: '', pages: 1 };
}

export function chosen(question: Question, filter: Filter): string[] {
  return question.filters[filter] ?? [];
}

/** Another question about the same: whoever changes it wants its first page. */
export function choose(question: Question, filter: Filter, values: string[]): Question {
  const filters = { ...question.filters, [filter]: values };
  if (values.length === 0) {
    delete filters[filter];
  }
  return { ...question, filters, pages: 1 };
}

/** All needs, in the order in which they were typed. */
export function allNeeds(question: Question): string[] {
  return [...question.needs, question.text].filter((need) => need !== '');
}

/** The question of somebody who has said where: an earlier place does not stay beside it. */
export function at(question: Question, place: { place?: string; address?: string }): Question {
  return { ...question, place: place.place ?? '', address: place.address ?? '', byDistance: false, pages: 1 };
}

/** The question of somebody who typed something else: nothing that was said of the earlier words holds for it. */
export function typing(question: Question, text: string): Question {
  return { ...question, text, without: [], meanings: [], pages: 1 };
}

export function toFragment(question: Question): string {
  const parameters = new URLSearchParams();
  question.needs.forEach((need) => parameters.append('need', need));
  const single: [string, string][] = [
    ['q', question.text],
    ['place', question.place],
    ['address', question.address],
    ...FILTERS.map((filter): [string, string] => [filter, chosen(question, filter).join(',')]),
    ['open', question.open ? 'now' : ''],
    ['age', question.age],
    ['radius', question.radius],
    ['sort', question.byDistance ? 'distance' : ''],
    ['view', question.oneList ? 'list' : ''],
    ['pages', question.pages > 1 ? String(question.pages) : ''],
  ];
  single.filter(([, value]) => value !== '').forEach(([name, value]) => parameters.set(name, value));
  question.without.forEach((part) => parameters.append('without', part));
  question.meanings.forEach((meaning) => parameters.append('meaning', meaning));
  return parameters.toString();
}

const MOST_PAGES = 50;

export function fromFragment(fragment: string): Question {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: string) => (parameters.get(name) ?? '').trim();
  const filters: Question['filters'] = {};
  for (const filter of FILTERS) {
    const values = text(filter).split(',').filter((value) => value !== '');
    if (values.length > 0) {
      filters[filter] = [...new Set(values)];
    }
  }
  return {
    text: text('q'),
    needs: parameters.getAll('need').map((need) => need.trim()).filter((need) => need !== ''),
    place: text('place'),
    address: text('place') === '' ? text('address') : '',
    without: [...new Set(parameters.getAll('without'))],
    meanings: [...new Set(parameters.getAll('meaning'))],
    filters,
    open: text('open') === 'now',
    age: text('age'),
    radius: text('radius'),
    byDistance: text('sort') === 'distance',
    oneList: text('view') === 'list',
    pages: Math.min(MOST_PAGES, Math.max(1, Number.parseInt(text('pages'), 10) || 1)),
  };
}
