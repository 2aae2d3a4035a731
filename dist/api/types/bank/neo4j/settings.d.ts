/** Where Neo4j is; with `neo4j+s` or `bolt+s` the connection is encrypted. */
export interface Neo4jSettings {
    readonly uri: string;
    readonly username?: string | undefined;
    readonly password?: string | undefined;
    /** The server decides where none is named. */
    readonly database?: string | undefined;
    /** Seconds that one query of a search may take; a populate has more time. */
    readonly timeout?: number | undefined;
}
