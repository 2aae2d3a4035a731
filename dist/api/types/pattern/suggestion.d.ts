/** The known word that was probably meant, or `undefined` where none is near. */
export declare function suggestion(typed: string, known: readonly string[]): string | undefined;
