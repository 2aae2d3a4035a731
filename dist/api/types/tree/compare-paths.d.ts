/** Order by UTF-16 code unit: the same on every machine and in every locale. */
export declare function comparePaths(a: string, b: string): number;
