/** What a pattern offers others or needs from them (`http.rate_limit`); patterns never name each other. */
export type Capability = string;
/** A capability with a version, offered by a pattern. */
export interface ProvidedCapability {
    readonly capability: Capability;
    /** At most one pattern of a service may offer it. */
    readonly exclusive: boolean;
}
