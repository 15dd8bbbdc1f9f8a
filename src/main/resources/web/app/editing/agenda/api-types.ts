/** What the interface tells of events and takes, as these screens call it. */
export type {
  EventRequest,
  EventChangeRequest as EventChange,
  EditEventAnswer as KeptEvent,
  EditEventsAnswer as KeptEvents,
  EventImportAnswer as EventImported,
  EventKinds,
  EventOccurrence,
  EventPreview,
} from '../../api/contract';
