/** What is asked on the screen. All of it stands in the fragment of the address, which no server ever sees. */
export const FACETS = ['sector', 'category', 'language', 'mode', 'tier', 'commune', 'freshness'] as const;
export type Facet = (typeof FACETS)[number];

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
  filters: Partial<Record<Facet, string[]>>;
  open: boolean;
  age: string;
  /** How many pages of hits are on the screen. */
  pages: number;
}

export const NOTHING: Question = {
  text: '',
  needs: [],
  place: '',
  address: '',
  without: [],
  filters: {},
  open: false,
  age: '',
  pages: 1,
};

/** Whether nothing is asked yet. */
export function isNothing(question: Question): boolean {
  return toFragment({ ...question, pages: 1 }) === '';
}

export function hasFilters(question: Question): boolean {
  return question.open || question.age !== '' || FACETS.some((facet) => chosen(question, facet).length > 0);
}

export function withoutFilters(question: Question): Question {
  return { ...question, filters: {}, open: false, age: '', pages: 1 };
}

export function chosen(question: Question, facet: Facet): string[] {
  return question.filters[facet] ?? [];
}

/** Another question about the same: whoever changes it wants its first page. */
export function choose(question: Question, facet: Facet, values: string[]): Question {
  const filters = { ...question.filters, [facet]: values };
  if (values.length === 0) {
    delete filters[facet];
  }
  return { ...question, filters, pages: 1 };
}

/** All needs, in the order in which they were typed. */
export function allNeeds(question: Question): string[] {
  return [...question.needs, question.text].filter((need) => need !== '');
}

/** The question of somebody who has said where: an earlier place does not stay beside it. */
export function at(question: Question, place: { place?: string; address?: string }): Question {
  return { ...question, place: place.place ?? '', address: place.address ?? '', pages: 1 };
}

export function toFragment(question: Question): string {
  const parameters = new URLSearchParams();
  question.needs.forEach((need) => parameters.append('need', need));
  const single: [string, string][] = [
    ['q', question.text],
    ['place', question.place],
    ['address', question.address],
    ...FACETS.map((facet): [string, string] => [facet, chosen(question, facet).join(',')]),
    ['open', question.open ? 'now' : ''],
    ['age', question.age],
    ['pages', question.pages > 1 ? String(question.pages) : ''],
  ];
  single.filter(([, value]) => value !== '').forEach(([name, value]) => parameters.set(name, value));
  question.without.forEach((part) => parameters.append('without', part));
  return parameters.toString();
}

const MOST_PAGES = 50;

export function fromFragment(fragment: string): Question {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: string) => (parameters.get(name) ?? '').trim();
  const filters: Question['filters'] = {};
  for (const facet of FACETS) {
    const values = text(facet).split(',').filter((value) => value !== '');
    if (values.length > 0) {
      filters[facet] = [...new Set(values)];
    }
  }
  return {
    text: text('q'),
    needs: parameters.getAll('need').map((need) => need.trim()).filter((need) => need !== ''),
    place: text('place'),
    address: text('place') === '' ? text('address') : '',
    without: parameters.getAll('without'),
    filters,
    open: text('open') === 'now',
    age: text('age'),
    pages: Math.min(MOST_PAGES, Math.max(1, Number.parseInt(text('pages'), 10) || 1)),
  };
}
