import type { CellValue } from './api-types';

const SEPARATOR = ' | ';

/** The values of a cell that holds a list. */
export function split(value: string): string[] {
  return value
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

export function join(values: readonly string[]): string {
  return values.join(SEPARATOR);
}

export function without(value: string, one: string): string {
  return join(split(value).filter((other) => other !== one));
}

export function withOne(value: string, one: string): string {
  return join([...new Set([...split(value), one])]);
}

/** The value of a column among cells; nothing is empty. */
export function valueOf(cells: readonly CellValue[], column: string): string {
  return cells.find((cell) => cell.column === column)?.value ?? '';
}

export function isEmpty(cells: readonly CellValue[]): boolean {
  return cells.every(({ value }) => value === '');
}
