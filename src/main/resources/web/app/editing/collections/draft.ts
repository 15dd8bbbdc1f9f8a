import { Drafts } from '../kept/drafts';
import { isSame, NEW, type Content } from './content';

/** What is typed of collections and not saved. */
export const collectionDrafts = new Drafts<Content>(() => NEW, isSame);
