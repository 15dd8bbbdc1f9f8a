/** What the interface of editing tells and takes. To be had from the contract once it holds them. */
import type { Bilingual, Problem } from '../api/types';

export type May = 'allowed' | 'proposed' | 'refused';
export type RoomState = 'open' | 'waiting-list' | 'full';

export interface CellValue {
  column: string;
  value: string | null;
}

export interface Choice {
  value: string;
  label: string;
}

export interface Cell extends CellValue {
  label: string;
  help?: string;
  lang?: 'fr' | 'nl';
  long?: boolean;
  choices?: Choice[];
}

/** Who did a thing: of an account that is gone only its role is known, of an import only its source. */
export interface By {
  name?: string;
  role?: string;
  source?: string;
}

export interface FactProposal {
  id: number | string;
  by: By;
  at: string;
  cells: CellValue[];
}

export interface Fact {
  field: string;
  label: Bilingual;
  cells: Cell[];
  may: May;
  source: string;
  asOf?: string | null;
  dueOn?: string | null;
  due?: boolean;
  disagreement?: { source: string; asOf?: string | null; cells: CellValue[] };
  proposal?: FactProposal;
  /** A confidential address that this account may not see: it has no cells. */
  hidden?: boolean;
}

export interface EditRecord {
  id: string;
  name: Bilingual;
  source: string;
  version: string;
  closedOn?: string;
  may: { close: May; sayAvailability: May; undo: May; history: May };
  facts: Fact[];
}

export interface FoundRecord {
  id: string;
  name: Bilingual;
  city?: string;
  source: string;
  dueCount: number;
  closedOn?: string;
  mayEdit: May;
}

export interface FoundRecords {
  total: number;
  records: FoundRecord[];
}

export interface Finding {
  column?: string;
  field?: string;
  severity: 'error' | 'warning';
  text: string;
}

export interface FindingQuestion {
  text: string;
  url: string;
  position?: number;
  total?: number;
}

export interface People {
  before?: number;
  after?: number;
  year?: number;
  source?: string;
}

export interface UnderstoodCells {
  hours?: string[] | Record<string, string[]>;
  phones?: string[];
  categories?: { id: string; name: string | Bilingual }[];
  place?: { label: string; lat?: number; lon?: number; precision?: string; commune?: string };
  area?: { names?: string[]; people?: People; added?: string[]; removed?: string[] };
}

export interface Change {
  field: string;
  may: May;
  before: CellValue[];
  after: CellValue[];
}

export interface Double {
  id: string;
  name: string | Bilingual;
  why: string[];
  score?: number;
}

export interface Preview {
  changes: Change[];
  findings: Finding[];
  understood: UnderstoodCells;
  questions?: FindingQuestion[];
  doubles?: Double[];
}

export interface Saved {
  /** A record that becomes confidential has another one from then on. */
  id?: string;
  version?: string;
  applied?: string[];
  proposed?: string[];
  confirmed?: string[];
  merged?: boolean;
  questions?: FindingQuestion[];
}

export interface Conflict {
  field: string;
  at: string;
  by: By;
  yours: CellValue[];
  theirs: CellValue[];
  was: CellValue[];
}

export interface EditProblem extends Partial<Problem> {
  findings?: Finding[];
  conflicts?: Conflict[];
  version?: string;
}

export interface HistoryChange {
  number: number;
  field?: string | null;
  kind: string;
  at: string;
  by: By;
  before: CellValue[];
  after: CellValue[];
  undoable?: boolean;
}

export interface Proposal {
  id: number | string;
  record: { id: string; name: string | Bilingual };
  field?: string | null;
  kind: string;
  before: CellValue[];
  after: CellValue[];
  by: By;
  at: string;
}
