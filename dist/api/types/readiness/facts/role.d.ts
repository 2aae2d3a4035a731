/** What a file is for. */
export type Role = 'application' | 'test' | 'migration' | 'aside' | 'vendored';
/** What a file is for, judged by the segments of its path. */
export declare function roleOf(path: string): Role;
