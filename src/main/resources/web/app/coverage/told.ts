import type { Cell, Figures } from '../api/types';
import { sayOf, say, type Word } from '../words/words';
import { metresOf, reachOf, SEAT, whole } from './measures';

/** How many people live in territories, as far as it is known. */
export function peopleIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { people }) => sum + (people ?? 0), 0);
}

/** "61 quartiers", "1 commune". */
export function territories(level: string, number: number): string {
  return `${whole(number)} ${sayOf(`coverage.level.${number === 1 ? 'one' : 'other'}`, level) ?? level}`;
}

export function percent(share: number): string {
  const hundred = share * 100;
  // Nearly nobody is not nobody, and nearly all are not all.
  const number = hundred > 0 && hundred < 1 ? say('coverage.under', { number: '1' }) : hundred > 99 && hundred < 100 ? say('coverage.over', { number: '99' }) : whole(hundred);
  return say('coverage.percent', { number });
}

interface Sums {
  all: number;
  people: number;
  seatless: readonly Cell[];
  finer: number;
  region: number;
  possible: number;
  nobody: number;
}

function sums(cells: readonly Cell[]): Sums {
  const sum = (of: (cell: Cell) => number | undefined) => cells.reduce((total, cell) => total + (of(cell) ?? 0), 0);
  return {
    all: cells.length,
    people: peopleIn(cells),
    seatless: cells.filter(({ seat }) => seat.services === 0),
    finer: sum(({ area }) => area.finer.people),
    region: sum(({ area }) => area.region.people),
    possible: sum(({ area }) => area.possiblePeople),
    nobody: sum(({ area }) => area.nobodyPeople),
  };
}

function withoutReach(cells: readonly Cell[], metres: number): number {
  return cells.reduce((sum, cell) => sum + (reachOf(cell, metres)?.peopleWithout ?? 0), 0);
}

/** What a measure says of the whole, in a line under its map. */
export function measureTold(measure: string, { cells, level, offer }: Figures): string {
  const metres = metresOf(measure);
  const { all, people, seatless, finer, region, possible, nobody } = sums(cells);
  if (metres !== undefined && offer.onSite === 0) {
    return say('coverage.told.reach.no-site');
  }
  if (metres !== undefined) {
    return say('coverage.told.reach', { people: whole(withoutReach(cells, metres)), share: percent(share(withoutReach(cells, metres), people)), metres: whole(metres) });
  }
  if (measure === SEAT) {
    return seatless.length === 0
      ? say('coverage.told.seat.all', { territories: territories(level, all) })
      : say('coverage.told.seat', { territories: territories(level, seatless.length), all: whole(all), people: whole(peopleIn(seatless)), share: percent(share(peopleIn(seatless), people)) });
  }
  return [
    say('coverage.told.area.finer', { people: whole(finer), share: percent(share(finer, people)) }),
    say('coverage.told.area.region', { people: whole(region), share: percent(share(region, people)) }),
    ...(possible > 0 ? [say('coverage.told.area.possible', { people: whole(possible) })] : []),
    nobody === 0 ? say('coverage.told.area.nobody.none') : say('coverage.told.area.nobody', { people: whole(nobody), share: percent(share(nobody, people)) }),
  ].join(' ');
}

/** For how many only services of the whole Region are there, in a sentence. */
export function regionOnlyTold({ cells }: Figures): string {
  const { people, region } = sums(cells);
  return say('coverage.told.area.region', { people: whole(region), share: percent(share(region, people)) });
}

function share(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

/** That the three measures differ, and by how much: the point of the page, in sentences. */
export function differenceTold({ cells, level, method, offer }: Figures): string[] {
  const { all, people, seatless, region, nobody } = sums(cells);
  const far = method.reachMetres.at(-1) ?? 0;
  const without = withoutReach(cells, far);
  return [
    say('coverage.differ.seat', { share: percent(share(peopleIn(seatless), people)), territories: territories(level, seatless.length), all: whole(all) }),
    areaTold(share(nobody, people), share(region, people)),
    offer.onSite === 0 ? say('coverage.differ.no-site') : say('coverage.differ.reach', { share: percent(share(without, people)), metres: whole(far) }),
    say('coverage.differ.why'),
  ];
}

function areaTold(nobody: number, region: number): string {
  if (nobody > 0) {
    return say('coverage.differ.area.nobody', { nobody: percent(nobody), share: percent(region) });
  }
  return region > 0 ? say('coverage.differ.area', { share: percent(region) }) : say('coverage.differ.area.finer');
}

/** What is not known of what is counted. */
export function unknownTold({ offer }: Figures): string[] {
  const parts: [Word, number][] = [
    ['coverage.unknown.capacity', offer.onSite - offer.capacityKnown],
    ['coverage.unknown.old', offer.oldFacts],
    ['coverage.unknown.area', offer.areaNotDeclared],
    ['coverage.unknown.confidential', offer.seatConfidential],
  ];
  return parts.filter(([, number]) => number > 0).map(([word, number]) => say(word, { number: whole(number), of: whole(word === 'coverage.unknown.capacity' ? offer.onSite : offer.services) }));
}
