/** How numbers become classes of a map. No import: tests run it as it is. */
export type Steps = 'quantile' | 'equal';

/** From `from` to `to`, both included; of equal steps of fractions, from just above `from`. */
export interface Class {
  from: number;
  to: number;
}

export interface Classes {
  /** Ascending, of numbers above 0; none where there are none. */
  ranges: Class[];
  /** 0 for none at all, from 1 on for the ranges; undefined where there is no number. */
  of: (value: number | undefined) => number | undefined;
}

export const MOST_CLASSES = 4;

/**
 * Classes of numbers that are 0 or more. None at all is a class of its own, as it says something else than few; equal numbers are always in the
 * same class, so there may be fewer classes than `most`.
 */
export function classesOf(values: readonly (number | undefined)[], steps: Steps, most: number = MOST_CLASSES): Classes {
  const some = values.filter((value): value is number => isNumber(value) && value > 0).sort((one, other) => one - other);
  const ranges = steps === 'quantile' ? quantiles(some, most) : equalSteps(some, most);
  return {
    ranges,
    of: (value) => {
      if (!isNumber(value)) {
        return undefined;
      }
      return value === 0 ? 0 : ranges.findIndex(({ to }) => value <= to) + 1 || ranges.length;
    },
  };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0;
}

/** As many in each class as ties allow: the first of equal numbers says where all of them go. */
function quantiles(sorted: readonly number[], most: number): Class[] {
  const ranges: Class[] = [];
  let last = -1;
  sorted.forEach((value, index) => {
    if (index > 0 && value === sorted[index - 1]) {
      return;
    }
    const place = Math.floor((index * most) / sorted.length);
    if (place === last) {
      ranges[ranges.length - 1].to = value;
    } else {
      ranges.push({ from: value, to: value });
      last = place;
    }
  });
  return ranges;
}

/** Steps of one width from 0 on, of whole numbers whole ones; where all numbers are the same, that number. */
function equalSteps(sorted: readonly number[], most: number): Class[] {
  if (sorted.length === 0) {
    return [];
  }
  const largest = sorted[sorted.length - 1];
  if (sorted[0] === largest) {
    return [{ from: largest, to: largest }];
  }
  if (sorted.every(Number.isInteger)) {
    const width = Math.ceil(largest / most);
    return Array.from({ length: Math.ceil(largest / width) }, (_, index) => ({ from: index * width + 1, to: Math.min(largest, (index + 1) * width) }));
  }
  const width = largest / most;
  return Array.from({ length: most }, (_, index) => ({ from: index * width, to: index + 1 === most ? largest : (index + 1) * width }));
}
