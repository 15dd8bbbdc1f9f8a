import { Drafts } from '../kept/drafts';
import { isSame } from '../kept/parts';
import { NEW_EVENT, type EventContent } from './event-content';

/** What is typed of events and not saved. */
export const eventDrafts = new Drafts<EventContent>(() => NEW_EVENT, isSame);
