import type { Omission } from '../../omission.ts';
import type { SpecRequirements } from '../../spec/index.ts';
import { type BroughtTables, type DatabaseRecord, type PreviousDatabase } from './database/index.ts';
import type { OfferedRoute } from './offered-route.ts';
import type { ServiceModel } from './service-model.ts';
/** What a service is described from beside its spec. */
export interface Surroundings {
    /** Tables of patterns; an entity of that name gets another one. */
    readonly brought?: BroughtTables;
    /** What the selected patterns provide. */
    readonly capabilities?: readonly string[];
    /** What the routers of patterns answer. */
    readonly offered?: readonly OfferedRoute[];
    /** What was composed before. */
    readonly previous?: PreviousDatabase;
}
/** What a spec becomes for the templates, and what it asks for that no template answers yet. */
export declare function describeService(given: SpecRequirements, { brought, capabilities, offered, previous }?: Surroundings): {
    readonly service: ServiceModel;
    /** What the lock records of the database. */
    readonly database: DatabaseRecord;
    readonly omissions: readonly Omission[];
};
