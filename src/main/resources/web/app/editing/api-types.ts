/** What the interface of editing tells and takes, as these screens call it. */
import type { CellView, EditAnswer, FactView, ProposalView, RecordForm } from '../api/contract';

export type {
  CellChoice as Choice,
  CellValue,
  CellView as Cell,
  ClosureRequest,
  ClosureView as Closure,
  DoubleView as Double,
  EditConflict as Conflict,
  EditProblem,
  EditedArea as AreaChange,
  EditedFact as Change,
  ExampleQuestion,
  FindingView as Finding,
  FoundRecord,
  ChangeAuthorView as By,
  HistoryStep as HistoryChange,
  PreviewAnswer as Preview,
  ProposalView as Proposal,
  RecordListAnswer as FoundRecords,
  UnderstoodCells,
} from '../api/contract';

export type RoomState = 'open' | 'waiting-list' | 'full';

/** Without cells where it is hidden. */
export interface Fact extends FactView {
  cells: CellView[];
  /** What waits to be accepted. */
  proposal?: ProposalView;
}

export interface EditRecord extends RecordForm {
  facts: Fact[];
}

/** Of an edit, or of one fact that was undone. */
export type Saved = Partial<EditAnswer>;
