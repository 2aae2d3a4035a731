export { describeService } from './describeService.ts';
export type { EntityModel, EntityTests, KeyModel, LinkModel, ParentModel } from './entityModel.ts';
export type { ServiceModel } from './serviceModel.ts';
