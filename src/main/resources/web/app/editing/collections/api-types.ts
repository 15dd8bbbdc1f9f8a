/** What the interface tells of collections and takes, as these screens call it. */
export type {
  CollectionRequest,
  EditCollectionAnswer as KeptCollection,
  EditCollectionsAnswer as KeptCollections,
  CollectionItemChange as ItemChange,
  CollectionStep as Step,
} from '../../api/contract';
