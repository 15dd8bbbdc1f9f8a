/** What the interface of editing tells and takes. To be had from the contract once it holds them. */
import type { HoursLine } from '../api/contract';
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
  longText?: boolean;
  choices?: Choice[];
}

/** Who did a thing: of an account that is gone only its role is known, of an import only its source. */
export interface By {
  name?: string;
  role?: string;
  source?: string;
}

export interface Fact {
  field: string;
  cells: Cell[];
  may: May;
  /** Absent where somebody here stated it. */
  source?: string;
  asOf?: string;
  dueOn?: string;
  due: boolean;
  disagreement?: { source: string; cells: CellValue[] };
  /** What waits to be accepted. */
  proposal?: Proposal;
  /** A confidential address that this account may not see: it has no cells. */
  hidden?: boolean;
}

export interface EditRecord {
  id: string;
  name: Bilingual;
  source: string;
  version: string;
  closedOn?: string;
  may: { close: May; sayAvailability: May; history: May };
  facts: Fact[];
}

export interface FoundRecord {
  id: string;
  name: Bilingual;
  city?: Bilingual;
  source: string;
  dueCount: number;
  closedOn?: string;
  may: May;
}

export interface FoundRecords {
  total: number;
  records: FoundRecord[];
}

export interface Finding {
  field: string;
  severity: 'error' | 'warning';
  text: string;
}

export interface FindingQuestion {
  text: string;
  url: string;
  position?: number;
  total?: number;
}

/** `added` and `removed` are statistical sectors. */
export interface AreaChange {
  names: string[];
  sectors: number;
  sectorsBefore: number;
  added: string[];
  removed: string[];
  people?: { before: number; after: number; year: number; source: string };
}

export interface UnderstoodCells {
  hours?: HoursLine[];
  phones?: string[];
  categories?: Choice[];
  languages?: Choice[];
  place?: { lat: number; lon: number; precision?: string; commune?: string };
  area?: AreaChange;
}

export interface Change {
  field: string;
  may: May;
  before: CellValue[];
  after: CellValue[];
}

export interface Double {
  id: string;
  name: Bilingual;
  source: string;
  why: string[];
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
  field?: string;
  kind: string;
  at: string;
  by: By;
  before: CellValue[];
  after: CellValue[];
  undoable?: boolean;
}

export interface Proposal {
  id: string;
  /** Absent where it is to be added. */
  service?: string;
  name: Bilingual;
  field?: string;
  kind: string;
  before: CellValue[];
  after: CellValue[];
  by: By;
  at: string;
  mayDecide: boolean;
  own: boolean;
}
