import type { Cell, Figures } from '../api/types';
import { name } from '../words/texts';
import { say, type Word } from '../words/words';
import type { Asked } from './asked';
import { needOf, reachOf, SEAT, AREA, serving, told, whole, whyNoRate } from './measures';
import { percent } from './told';

/** A column of the table. */
export interface Column {
  id: string;
  label: string;
  /** What it is more exactly, for the method below the table. */
  group: Word;
  /** By which it is sorted; undefined comes last in either direction. */
  value: (cell: Cell) => number | string | undefined;
  told: (cell: Cell) => string;
}

const NAME = 'name';

export function columnsOf(figures: Figures): Column[] {
  const { method, dates } = figures;
  const noRate = (cell: Cell) => whyNoRate(cell, method.minPeopleForRate);
  const rate = (value: number | undefined, cell: Cell) => (value === undefined ? noRate(cell) : told(value, true));
  const people = (value: number | undefined) => (value === undefined ? say('coverage.people.unknown') : whole(value));
  const share = (value: number | undefined) => (value === undefined ? '–' : percent(value));
  return [
    { id: NAME, label: say('coverage.column.name'), group: 'coverage.group.territory', value: ({ territory }) => name(territory.name), told: ({ territory }) => name(territory.name) },
    { id: 'people', label: say('coverage.column.people'), group: 'coverage.group.territory', value: (cell) => cell.people, told: (cell) => people(cell.people) },
    { id: 'seat', label: say('coverage.column.seat'), group: 'coverage.group.seat', value: ({ seat }) => seat.services, told: ({ seat }) => whole(seat.services) },
    { id: 'seat-rate', label: say('coverage.column.rate'), group: 'coverage.group.seat', value: ({ seat }) => seat.per1000, told: (cell) => rate(cell.seat.per1000, cell) },
    { id: 'finer', label: say('coverage.column.finer'), group: 'coverage.group.area', value: ({ area }) => byCertain(area.finer), told: ({ area }) => counted(area.finer) },
    { id: 'region', label: say('coverage.column.region'), group: 'coverage.group.area', value: ({ area }) => byCertain(area.region), told: ({ area }) => counted(area.region) },
    { id: 'nobody', label: say('coverage.column.nobody'), group: 'coverage.group.area', value: ({ area }) => area.nobodyPeople, told: ({ area }) => people(area.nobodyPeople) },
    ...method.reachMetres.map((metres): Column => ({
      id: `reach-${metres}`,
      label: say('coverage.column.reach', { metres: whole(metres) }),
      group: 'coverage.group.reach',
      value: (cell) => reachOf(cell, metres)?.per1000,
      told: (cell) => rate(reachOf(cell, metres)?.per1000, cell),
    })),
    { id: 'capacity', label: say('coverage.column.capacity'), group: 'coverage.group.unknown', value: (cell) => cell.unknownCapacity, told: (cell) => share(cell.unknownCapacity) },
    { id: 'old', label: say('coverage.column.old'), group: 'coverage.group.unknown', value: (cell) => cell.oldFacts, told: (cell) => share(cell.oldFacts) },
    ...dates.indicators.map((indicator): Column => ({
      id: indicator.kind,
      label: say('coverage.column.need', { name: indicator.name, year: String(indicator.year) }),
      group: 'coverage.group.need',
      value: (cell) => needOf(cell, indicator.kind),
      told: (cell) => {
        const value = needOf(cell, indicator.kind);
        return value === undefined ? say('coverage.not-published') : indicator.unit === 'percent' ? say('coverage.percent', { number: told(value, true) }) : whole(value);
      },
    })),
  ];
}

/** Services for all of it count before those for a part. */
function byCertain({ certain, inPart }: { certain: number; inPart: number }): number {
  return certain + inPart / 10_000;
}

function counted({ certain, inPart }: { certain: number; inPart: number }): string {
  return inPart === 0 ? whole(certain) : say('coverage.in-part', { certain: whole(certain), part: whole(inPart) });
}

export interface Order {
  column: string;
  descending: boolean;
}

/** What is asked for, or where by this measure it lacks most. */
export function orderOf({ sort, measure }: Asked): Order {
  if (sort !== '') {
    return { column: sort.replace(/\.desc$/, ''), descending: sort.endsWith('.desc') };
  }
  return { column: measure === AREA ? 'finer' : measure === SEAT ? 'seat' : measure, descending: false };
}

/** Of equals, those whom fewest serve come first, then those where most people live. */
export function ordered(cells: readonly Cell[], columns: readonly Column[], { column, descending }: Order): Cell[] {
  const { value } = columns.find(({ id }) => id === column) ?? columns[0];
  const turn = descending ? -1 : 1;
  return [...cells].sort((one, other) => {
    const [first, second] = [value(one), value(other)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || further(one, other);
    }
    return turn * (typeof first === 'string' ? first.localeCompare(String(second)) : first - Number(second)) || further(one, other);
  });
}

function further(one: Cell, other: Cell): number {
  return serving(one) - serving(other) || (other.people ?? 0) - (one.people ?? 0);
}
