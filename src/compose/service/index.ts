export { describeService } from './describe-service.ts';
export type { EntityModel, EntityTests, KeyModel, LinkModel, ParentModel } from './entity-model.ts';
export type { ServiceModel } from './service-model.ts';
export type { TakenNames } from './settle/index.ts';
