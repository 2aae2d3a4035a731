import type { Verification } from '../../verify/index.ts';
import { type Detail } from '../markdown/ladder.ts';
/** The proof as a table, and the end of the log of each step that failed. */
export declare function verificationPart(verification: Verification | undefined, detail: Detail): string | undefined;
/** The proof without what differs from run to run although nothing has changed. */
export declare function lastingProof({ steps, passed }: Verification): Verification;
/** The proof as a document of its own. */
export declare function verificationMarkdown(verification: Verification): string;
