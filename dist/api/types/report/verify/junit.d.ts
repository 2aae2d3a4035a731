import type { Verification } from '../../verify/index.ts';
/**
 * The proof as JUnit XML: a suite with one case a step, for servers that show test results.
 *
 * @param name - of the suite: the folder as the user named it
 */
export declare function verificationJunit({ steps }: Verification, name: string): string;
