import { Drafts } from '../kept/drafts';
import { isSame } from '../kept/parts';
import { NEW_RESOURCE, type ResourceContent } from './resource-content';

/** What is typed of resources and not saved. */
export const resourceDrafts = new Drafts<ResourceContent>(() => NEW_RESOURCE, isSame);
