import type { Cell, Figures } from '../api/types';
import { language, say } from '../words/words';
import type { Asked } from './asked';
import { classesOf, MOST_CLASSES, type Class, type Steps } from './classes';

/** How a territory looks: from nobody to the most, or that there is nothing to say. */
export const FILLS = ['zero', 'low', 'some', 'more', 'most'] as const;
export type Fill = (typeof FILLS)[number] | 'none';

/** Which of them are used where there are so many classes beside none. */
const SPREAD: Fill[][] = [[], ['more'], ['low', 'most'], ['low', 'more', 'most'], ['low', 'some', 'more', 'most']];

/** What the fills of a map mean, in the order of its legend. */
export interface Entry {
  fill: Fill;
  label: string;
}

export interface Shown {
  fill: (cell: Cell) => Fill;
  /** What the number of a cell is, for the map and for who points at it. */
  told: (cell: Cell) => string;
  /** Of what the numbers of the legend are; empty where it has none. */
  unit: string;
  legend: Entry[];
  /** How classes were made; empty where that goes without saying. */
  method: string;
}

/** Figures of what is measured, in words that fit a line. */
export const SEAT = 'seat';
export const AREA = 'area';
const REACH = /^reach-(\d+)$/;

export function measuresOf({ method }: Figures): string[] {
  return [SEAT, AREA, ...method.reachMetres.map((metres) => `reach-${metres}`)];
}

export function metresOf(measure: string): number | undefined {
  const found = REACH.exec(measure);
  return found ? Number(found[1]) : undefined;
}

export function reachOf(cell: Cell, metres: number) {
  return cell.reach.find((reach) => reach.metres === metres);
}

/** By declared area a territory is in the best class that it has. */
export function areaFill({ area }: Cell): Fill {
  if (area.finer.certain > 0) {
    return 'most';
  }
  if (area.finer.inPart > 0) {
    return 'more';
  }
  return area.region.certain + area.region.inPart > 0 ? 'low' : 'zero';
}

export const AREA_FILLS: Fill[] = ['zero', 'low', 'more', 'most'];

export function serving({ area }: Cell): number {
  return area.finer.certain + area.finer.inPart + area.region.certain + area.region.inPart;
}

/** How the territories look by a measure. */
export function shown(measure: string, { rate, steps }: Pick<Asked, 'rate' | 'steps'>, figures: Figures): Shown {
  if (measure === AREA) {
    return {
      fill: areaFill,
      told: (cell) => say(`coverage.area.${areaFill(cell) as 'most'}`),
      unit: '',
      legend: AREA_FILLS.map((fill) => ({ fill, label: say(`coverage.area.${fill as 'most'}`) })),
      method: say('coverage.area.what'),
    };
  }
  const metres = metresOf(measure);
  const isRate = metres !== undefined || rate;
  const value = metres === undefined ? ({ seat }: Cell) => (rate ? seat.per1000 : seat.services) : (cell: Cell) => reachOf(cell, metres)?.per1000;
  const unit = metres === undefined ? (rate ? 'coverage.unit.rate' : 'coverage.unit.seats') : 'coverage.unit.reach';
  return byNumber(figures.cells, value, steps, {
    unit: say(`${unit}.legend`),
    number: (number) => say(unit, { number: told(number, isRate) }),
    plain: (number) => told(number, isRate),
    zero: say(metres === undefined ? 'coverage.zero.seat' : 'coverage.zero.reach'),
    missing: (cell) => whyNoRate(cell, figures.method.minPeopleForRate),
    none: say('coverage.none.rate', { number: whole(figures.method.minPeopleForRate) }),
    whole: !isRate,
  });
}

/** How the territories look by a figure of need. */
export function shownNeed(kind: string, steps: Steps, { cells, dates }: Figures): Shown {
  const percent = dates.indicators.find((one) => one.kind === kind)?.unit === 'percent';
  const number = (value: number) => (percent ? say('coverage.percent', { number: told(value, true) }) : whole(value));
  return byNumber(cells, (cell) => needOf(cell, kind), steps, {
    unit: '',
    number,
    plain: number,
    zero: number(0),
    missing: () => say('coverage.not-published'),
    none: say('coverage.not-published'),
    whole: !percent,
  });
}

export function needOf({ indicators }: Cell, kind: string): number | undefined {
  return indicators.find((one) => one.kind === kind)?.value;
}

interface Telling {
  unit: string;
  number: (value: number) => string;
  plain: (value: number) => string;
  zero: string;
  missing: (cell: Cell) => string;
  none: string;
  /** Whether there are only whole numbers. */
  whole: boolean;
}

function byNumber(cells: Cell[], value: (cell: Cell) => number | undefined, steps: Steps, telling: Telling): Shown {
  const { ranges, of } = classesOf(cells.map(value), steps);
  const fills: Fill[] = ['zero', ...(SPREAD[Math.min(ranges.length, MOST_CLASSES)] ?? SPREAD[MOST_CLASSES])];
  const legend: Entry[] = ranges.map((range, index) => ({ fill: fills[index + 1], label: bounds(range, index, steps, telling) }));
  if (cells.some((cell) => value(cell) === 0)) {
    legend.unshift({ fill: 'zero', label: telling.zero });
  }
  if (cells.some((cell) => value(cell) === undefined)) {
    legend.push({ fill: 'none', label: telling.none });
  }
  return {
    fill: (cell) => fills[of(value(cell)) ?? -1] ?? 'none',
    told: (cell) => {
      const number = value(cell);
      return number === undefined ? telling.missing(cell) : telling.number(number);
    },
    unit: telling.unit,
    legend,
    method: ranges.length > 1 ? say(`coverage.steps.${steps}.what`) : '',
  };
}

function bounds({ from, to }: Class, index: number, steps: Steps, { plain, whole: isWhole }: Telling): string {
  if (from === to) {
    return plain(to);
  }
  if (steps === 'equal' && index === 0 && !isWhole) {
    return say('coverage.up-to', { to: plain(to) });
  }
  return say('coverage.from-to', { from: plain(from), to: plain(to) });
}

export function whyNoRate({ people }: Cell, fewest: number): string {
  if (people === undefined) {
    return say('coverage.people.unknown');
  }
  return people === 0 ? say('coverage.people.none') : say('coverage.people.few', { number: whole(fewest) });
}

export function whole(number: number): string {
  return Math.round(number).toLocaleString(language);
}

/** The least rate that is told; what is less is not nothing. */
const LEAST = 0.001;

/** Rates with as many digits as tell them apart. */
export function told(number: number, isRate: boolean): string {
  if (!isRate) {
    return whole(number);
  }
  return number > 0 && number < LEAST ? say('coverage.under', { number: fraction(LEAST, 3) }) : fraction(number, number < 1 ? 3 : 1);
}

function fraction(number: number, digits: number): string {
  return number.toLocaleString(language, { maximumFractionDigits: digits });
}
