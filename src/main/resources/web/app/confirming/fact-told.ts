import type { Known } from '../editing/known';
import { lineTold } from '../editing/record/told';
import { valueOf } from '../editing/values';
import { language } from '../words/words';
import type { CellValue, Fact } from './api-types';

/** A fact in one line, as people read it. */
export function factTold({ field, cells }: Fact, known: Known, values: readonly CellValue[] = cells): string {
  const now = cells.map((cell) => ({ ...cell, value: valueOf(values, cell.column) }));
  if (field === 'location') {
    const part = (column: string) => valueOf(now, column);
    return [[part('street'), part('number')].filter(Boolean).join(' '), [part('postcode'), part('city')].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  }
  return lineTold(field === 'availability' || field === 'capacity' ? now.filter(({ column }) => !column.endsWith('_on')) : now, language, known);
}

/** The cells of a fact with those that somebody typed. */
export function withTyped({ cells }: Fact, typed: Record<string, string> = {}): CellValue[] {
  return cells.map(({ column, value }) => ({ column, value: typed[column] ?? value }));
}
