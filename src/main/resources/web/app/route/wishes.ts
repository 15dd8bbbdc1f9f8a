import { compact, expand } from './compact';

/** Why a service is no door of a plan: nobody has to say. */
export type Reason = 'tried' | 'full' | 'other';

/** What somebody wishes of a plan beside its question: all by the ids of services. */
export interface Wishes {
  /** Whether a plan was begun, to go back to. */
  begun: boolean;
  exclude: ReadonlyMap<string, Reason>;
  prefer: readonly string[];
  /** Which service is to meet a need, by the id of the need. */
  swaps: ReadonlyMap<string, string>;
  /** Doors alone count, however far. */
  fewest: boolean;
  insurer: string;
  /** From which day help is needed after a stay in hospital: `2026-12-01`. */
  from: string;
  hospital: boolean;
  /** The need whose service has to come first, by its term. */
  first: string;
  /** The language of the sheet for the person; empty for that of the professional. */
  sheet: string;
  /** Whether the sheet says neither for what it is nor whom to call about violence. */
  discreet: boolean;
}

export const NO_WISHES: Wishes = {
  begun: false,
  exclude: new Map(),
  prefer: [],
  swaps: new Map(),
  fewest: false,
  insurer: '',
  from: '',
  hospital: false,
  first: '',
  sheet: '',
  discreet: false,
};

const REASONS: Record<string, Reason> = { t: 'tried', f: 'full' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TERM = /^[A-Z]\d{1,5}$/;
const SHEET = /^[a-z]{2}(-easy)?$/;

/** As it stands in the fragment, beside the question. */
export function wishesToFragment(wishes: Wishes): string {
  const parameters = new URLSearchParams();
  const single: [string, string][] = [
    ['plan', wishes.begun ? (wishes.fewest ? 'fewest' : 'balanced') : ''],
    ['not', [...wishes.exclude].map(([id, reason]) => compact(id) + (reason === 'other' ? '' : `.${reason.charAt(0)}`)).join(',')],
    ['keep', wishes.prefer.map(compact).join(',')],
    ['insurer', wishes.insurer],
    ['case', wishes.hospital ? 'hospital' : ''],
    ['from', wishes.from],
    ['first', wishes.first],
    ['sheet', wishes.sheet],
    ['discreet', wishes.discreet ? 'yes' : ''],
  ];
  single.filter(([, value]) => value !== '').forEach(([name, value]) => parameters.set(name, value));
  wishes.swaps.forEach((id, need) => parameters.append('swap', `${compact(id)}.${need}`));
  return parameters.toString();
}

export function wishesFromFragment(text: string): Wishes {
  const parameters = new URLSearchParams(text.replace(/^#/, ''));
  const given = (name: string) => (parameters.get(name) ?? '').trim();
  const ids = (name: string) => given(name).split(',');
  const matching = (name: string, form: RegExp) => (form.test(given(name)) ? given(name) : '');
  return {
    begun: given('plan') !== '',
    exclude: new Map(ids('not').flatMap((one) => excluded(one))),
    prefer: [...new Set(ids('keep').flatMap((id) => expand(id) ?? []))],
    swaps: new Map(parameters.getAll('swap').flatMap((one) => swapped(one))),
    fewest: given('plan') === 'fewest',
    insurer: given('insurer'),
    from: matching('from', DAY),
    hospital: given('case') === 'hospital',
    first: matching('first', TERM),
    sheet: matching('sheet', SHEET),
    discreet: given('discreet') === 'yes',
  };
}

function excluded(text: string): [string, Reason][] {
  const [short, reason = ''] = text.split('.');
  const id = expand(short);
  return id ? [[id, REASONS[reason] ?? 'other']] : [];
}

/** The id of a service has no full stop, that of a need may. */
function swapped(text: string): [string, string][] {
  const at = text.indexOf('.');
  const id = expand(text.slice(0, at));
  return at > 0 && id ? [[text.slice(at + 1), id]] : [];
}
