/** What an endpoint does to many rows at once. */
export type ManyRows = 'create_many' | 'update_many' | 'delete_many';

const MANY = /^(?:bulk|batch|many|multiple)$/;

const WORDS: Readonly<Record<string, ManyRows>> = {
  add: 'create_many',
  create: 'create_many',
  insert: 'create_many',
  change: 'update_many',
  edit: 'update_many',
  update: 'update_many',
  delete: 'delete_many',
  remove: 'delete_many',
};

const METHODS: Readonly<Record<string, ManyRows>> = {
  POST: 'create_many',
  PUT: 'update_many',
  PATCH: 'update_many',
  DELETE: 'delete_many',
};

/**
 * What a path asks for by its end: `POST …/bulk`, `POST …/batch-delete`, `PATCH …/bulk/update`.
 *
 * @param ending - what stands behind the name of the collection
 */
export function manyRowsOf(method: string, ending: string): ManyRows | undefined {
  const words = ending
    .toLowerCase()
    .split(/[-_/]+/)
    .filter((word) => word !== '');
  const others = words.filter((word) => !MANY.test(word));
  const [verb] = others;
  if (words.length === others.length || others.length > 1) return undefined;
  const usual = METHODS[method];
  if (verb === undefined) return usual;
  // A POST can do anything; the other methods have a meaning that a word must not contradict.
  const said = WORDS[verb];
  return method === 'POST' || said === usual ? said : undefined;
}
