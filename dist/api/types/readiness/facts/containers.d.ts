import type { Evidence } from '../report.ts';
import type { CommandFollower, Executed } from './commands.ts';
import { type Data } from './files/data.ts';
import { type DockerStage } from './files/dockerfile.ts';
import type { Repository } from './repository.ts';
export interface Image {
    readonly path: string;
    readonly stages: readonly DockerStage[];
    /** The stage that is shipped: the target of a build, else the last. */
    readonly shipped: DockerStage;
}
export interface ComposeService {
    readonly path: string;
    readonly name: string;
    readonly data: Data;
    /** The words of its `command`, or of its `entrypoint`. */
    readonly command: readonly string[];
}
/** A process that a container, a Procfile or Kubernetes starts. */
export interface Start {
    readonly at: Evidence;
    readonly executed: readonly Executed[];
    /** Of the image that is shipped: not a compose file for development. */
    readonly shipped: boolean;
    readonly image: Image | undefined;
}
export interface Containers {
    readonly images: readonly Image[];
    readonly services: readonly ComposeService[];
    readonly starts: readonly Start[];
}
/** Reads Dockerfiles, compose files and Procfiles. */
export declare function containersOf(repository: Repository, follower: CommandFollower): Containers;
/** `true` where a path or a name says that it is for development. */
export declare function isForDevelopment(path: string): boolean;
/** The folder that a path stands in. */
export declare function folderOf(path: string): string;
/** The images that other services of a compose file pull. */
export declare function pulledImages(services: readonly ComposeService[]): readonly {
    readonly image: string;
    readonly at: Evidence;
}[];
