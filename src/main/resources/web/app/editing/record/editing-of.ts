import type { EditRecord, Preview } from '../api-types';
import type { Editing } from '../fields/editing';
import type { Known } from '../known';
import type { Draft } from './draft';

/** What the fields of a record show and take: what is typed, else what is stored; and what was found of it. */
export function editingOf({ draft, record }: { draft: Draft; record?: EditRecord }, { findings, understood }: Preview, known: Known, typed: () => void): Editing {
  const cells = record!.facts.flatMap((fact) => fact.cells);
  return {
    value: (column) => draft.value(column, cells),
    type: (column, value) => {
      draft.type(column, value, record!);
      typed();
    },
    findings: (column) => findings.filter(({ field }) => column === place(record!, field, draft)),
    understood,
    known,
  };
}

/** Where what was found of a fact is told: at its first field that was typed in. */
function place({ facts }: EditRecord, field: string, draft: Draft): string | undefined {
  const cells = facts.find((fact) => fact.field === field)?.cells ?? [];
  return (cells.find(({ column }) => column in draft.cells) ?? cells[0])?.column;
}
