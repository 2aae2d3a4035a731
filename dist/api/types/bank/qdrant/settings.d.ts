/** Where Qdrant is, and how it keeps the patterns: a cluster is a matter of these. */
export interface QdrantSettings {
    /** `http` or `https`; with `https` the connection is encrypted. */
    readonly url: string;
    readonly apiKey?: string | undefined;
    /** Name that searches use: an alias of the generation that is served. */
    readonly collection?: string | undefined;
    /** Parts of a collection that the nodes of a cluster share among them. */
    readonly shards?: number | undefined;
    /** Copies of each part. */
    readonly replicas?: number | undefined;
    /** `int8`: vectors of a quarter of the size beside the exact ones, which still decide. */
    readonly quantization?: 'none' | 'int8' | undefined;
    /** Seconds that one request of a search may take. */
    readonly timeout?: number | undefined;
}
/** The alias where none is named. */
export declare const DEFAULT_COLLECTION = "patternbank";
/** Milliseconds that one request may take. */
export declare function timeoutOf({ timeout }: QdrantSettings, work: 'search' | 'populate'): number;
