export { type BroughtTables, type DatabaseRecord, type PreviousDatabase, type Retained, readRecord, retain, } from './database/index.ts';
export { describeService } from './describe-service.ts';
export type { EntityModel, EntityTests, KeyModel, LinkModel, ParentModel } from './entity-model.ts';
export type { OfferedRoute } from './offered-route.ts';
export type { ServiceModel } from './service-model.ts';
