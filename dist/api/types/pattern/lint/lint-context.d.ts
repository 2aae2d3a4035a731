import type { z } from 'zod';
import type { Manifest } from '../manifest/manifest-schema.ts';
import type { YamlSource } from '../manifest/yaml-source.ts';
import type { PatternDirectory } from '../pattern-directory.ts';
/** One kind of contribution, as the compose room merges it. */
export interface ContributionSchema {
    readonly kind: string;
    readonly schema: z.ZodType;
}
/** What the checks of one pattern see. */
export interface LintContext {
    readonly directory: PatternDirectory;
    readonly manifest: Manifest;
    readonly source: YamlSource;
    readonly kinds: readonly ContributionSchema[];
}
