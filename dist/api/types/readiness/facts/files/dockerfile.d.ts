import type { Lines } from '../python/expression.ts';
export interface DockerInstruction extends Lines {
    /** Upper case: `RUN`. */
    readonly keyword: string;
    /** `--from=build`, apart from the text. */
    readonly flags: readonly string[];
    /** What follows the keyword and its flags, continuation lines joined. */
    readonly text: string;
    /** The words of an exec form: `CMD ["a", "b"]`. */
    readonly exec: readonly string[] | undefined;
}
export interface DockerStage extends Lines {
    /** Lower case name after `AS`; its position where it has none. */
    readonly name: string;
    /** What `FROM` names, with defaults of `ARG` put in. */
    readonly base: string;
    readonly instructions: readonly DockerInstruction[];
}
/** The stages of a Dockerfile; comments and here-documents hold no instructions. */
export declare function readDockerfile(text: string): readonly DockerStage[];
/** Later instructions of `keyword` in `stage` and in the stages it is built from, nearest first. */
export declare function inherited(stages: readonly DockerStage[], stage: DockerStage, keyword: string): readonly DockerInstruction[];
