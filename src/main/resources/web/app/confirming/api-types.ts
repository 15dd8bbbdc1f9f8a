/** What a link tells and takes, as this screen calls it. */
import type { CellValue, CellView, ConfirmationAnswer, ConfirmationFact, ConfirmationRecord, FactView } from '../api/contract';

export type { CellValue, ConfirmationFactAnswer as FactAnswer, ConfirmationProblem, EditConflict as Conflict, FindingView as Finding, PreviewAnswer as Preview } from '../api/contract';

export interface Fact extends FactView {
  cells: CellView[];
}

export interface FactQuestion extends ConfirmationFact {
  fact: Fact;
}

export interface RecordQuestion extends ConfirmationRecord {
  facts: FactQuestion[];
  missing: FactQuestion[];
}

export interface Asked extends ConfirmationAnswer {
  records: RecordQuestion[];
}

export type Said = 'yes' | 'correct' | 'no-longer' | 'unknown';

/** What somebody is about to say of a fact. */
export interface Choice {
  said: Said;
  /** With a correction: the cells that differ. */
  cells?: Record<string, string>;
}

export type Cells = readonly CellValue[];
