/** The parts of `assets/minilm-static-384.bin` (its layout: `assets/ATTRIBUTION.md`). */
export interface ModelFile {
    readonly dimension: number;
    /** Row of each token. */
    readonly rowOf: ReadonlyMap<string, number>;
    /** One int8 row of `dimension` numbers a token, all on one scale. */
    readonly rows: Int8Array;
}
/** @throws ServiceError - `embedding/corrupt-model` */
export declare function readModelFile(bytes: Uint8Array): ModelFile;
