import type { Finding, UnderstoodCells } from '../api-types';
import type { Known } from '../known';

/** What fields need of whatever they are part of: a record that is changed, or one that is added. */
export interface Editing {
  value(column: string): string;
  type(column: string, value: string): void;
  findings(column: string): Finding[];
  understood: UnderstoodCells;
  known: Known;
}

/** By which a field is found on the screen. */
export function idOf(column: string): string {
  return `cell-${column}`;
}
