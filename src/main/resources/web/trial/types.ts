/** Answers of the interface as this screen calls them; their shapes stand in the contract alone. */
export type { TrialEffect as EffectView, TrialFeatures, TrialFigures, TriedNeed, TriedTerritory } from '../app/api/contract';
