/** What an endpoint does to many rows at once. */
export type ManyRows = 'create_many' | 'update_many' | 'delete_many';
/**
 * What a path asks for by its end: `POST …/bulk`, `POST …/batch-delete`, `PATCH …/bulk/update`.
 *
 * @param ending - what stands behind the name of the collection
 */
export declare function manyRowsOf(method: string, ending: string): ManyRows | undefined;
