/** What the interface tells of resources and takes, as these screens call it. */
export type { ResourceRequest, EditResourceAnswer as KeptResource, EditResourcesAnswer as KeptResources, ResourceKinds, ResourceTableAnswer } from '../../api/contract';
