import type { Findings } from '../readers/draft.ts';

/** The findings of all notations in all documents, in the order of the documents. */
export type Gathered = {
  readonly [Key in keyof Omit<Findings, 'basePath'>]-?: NonNullable<Findings[Key]>;
} & {
  readonly basePath: string | undefined;
};

export function gather(findings: readonly Findings[]): Gathered {
  return {
    entities: findings.flatMap(({ entities = [] }) => entities),
    enums: findings.flatMap(({ enums = [] }) => enums),
    relations: findings.flatMap(({ relations = [] }) => relations),
    endpoints: findings.flatMap(({ endpoints = [] }) => endpoints),
    messages: findings.flatMap(({ messages = [] }) => messages),
    requirements: findings.flatMap(({ requirements = [] }) => requirements),
    grants: findings.flatMap(({ grants = [] }) => grants),
    uniques: findings.flatMap(({ uniques = [] }) => uniques),
    remarks: findings.flatMap(({ remarks = [] }) => remarks),
    commonFields: findings.flatMap(({ commonFields = [] }) => commonFields),
    diagnostics: findings.flatMap(({ diagnostics = [] }) => diagnostics),
    basePath: findings.find(({ basePath }) => basePath !== undefined)?.basePath,
  };
}
