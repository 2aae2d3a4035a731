import type { Diagnostic } from '../diagnostics/index.ts';
/** How an item was written. Each notation is one reader under `readers/`. */
export type Notation = string;
/** Where an item was read: lines count from 1. */
export interface Source {
    readonly file: string;
    readonly line: number;
    readonly endLine: number;
    readonly notation: Notation;
    /** Precedence of the notation when two disagree: the higher wins. */
    readonly rank: number;
    /** 0 to 1. */
    readonly confidence: number;
}
export type Status = 'required' | 'planned' | 'excluded';
export type ScalarKind = 'string' | 'text' | 'int' | 'bigint' | 'float' | 'decimal' | 'bool' | 'date' | 'time' | 'datetime' | 'uuid' | 'json' | 'binary' | 'email' | 'url' | 'html' | 'duration' | 'unknown';
export type FieldType = {
    readonly kind: ScalarKind;
    readonly length?: number;
    readonly precision?: readonly [number, number];
} | {
    readonly kind: 'enum';
    readonly name?: string;
    readonly values: readonly string[];
} | {
    readonly kind: 'array';
    readonly of: FieldType;
} | {
    readonly kind: 'ref';
    readonly entity: string;
} | {
    readonly kind: 'object';
    readonly fields: readonly Field[];
};
export interface Field {
    /** As Python code names it: snake_case, neither a Python nor an SQL reserved word. */
    readonly name: string;
    readonly label?: string;
    /** As the spec wrote it. */
    readonly original: string;
    /** The name this field had in an earlier spec. */
    readonly was?: string;
    readonly type: FieldType;
    /** `false` where the spec gave no type and `type` is our guess. */
    readonly typeStated: boolean;
    /** The type as the spec gave it, where `type` is a reference that we recognised by the name or a note. */
    readonly stated?: FieldType;
    /** `true` where a relation needs the field and the spec does not list it. */
    readonly added?: boolean;
    readonly pk?: boolean;
    readonly required?: boolean;
    readonly nullable?: boolean;
    readonly unique?: boolean;
    readonly indexed?: boolean;
    readonly computed?: boolean;
    readonly secret?: boolean;
    readonly default?: {
        readonly kind: 'literal' | 'expr';
        readonly value: string;
    };
    readonly min?: number;
    readonly max?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    readonly description?: string;
    readonly src: readonly Source[];
}
export interface Entity {
    /** PascalCase, singular. */
    readonly name: string;
    /** snake_case, plural. */
    readonly table: string;
    readonly label?: string;
    /** The name before a suffix kept it apart from a reserved word. */
    readonly reserved?: string;
    readonly aliases: readonly string[];
    readonly description?: string;
    readonly fields: readonly Field[];
    readonly unique: readonly (readonly string[])[];
    readonly indexes: readonly (readonly string[])[];
    readonly status: Status;
    readonly inferred: boolean;
    readonly tenantScoped?: boolean;
    readonly softDelete?: boolean;
    readonly src: readonly Source[];
}
export interface Relation {
    readonly from: string;
    readonly to: string;
    readonly kind: 'many-to-one' | 'one-to-one' | 'many-to-many';
    /** The field of `from` that holds the reference. */
    readonly via?: string;
    readonly through?: string;
    readonly onDelete?: 'cascade' | 'restrict' | 'set null';
    readonly nullable?: boolean;
    readonly src: readonly Source[];
}
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';
export interface Param {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly type?: FieldType;
    readonly required?: boolean;
    readonly description?: string;
}
export interface Endpoint {
    readonly method: Method;
    /** Starts with `/`, parameters as `{name}`, below the base path. */
    readonly path: string;
    /** The path as the spec wrote it, where a base path was taken off. */
    readonly written?: string;
    readonly params: readonly Param[];
    readonly body?: readonly Field[];
    readonly responses?: readonly {
        readonly status: number;
        readonly entity?: string;
        readonly list?: boolean;
    }[];
    readonly auth: 'none' | 'optional' | 'required' | 'unknown';
    readonly roles: readonly string[];
    readonly entity?: string;
    readonly action?: 'list' | 'get' | 'create' | 'update' | 'delete' | 'custom';
    readonly summary?: string;
    /** `true` where the spec did not list it and it follows from the entity. */
    readonly derived: boolean;
    readonly status: Status;
    readonly src: readonly Source[];
}
export interface Requirement {
    readonly id: string;
    readonly generatedId: boolean;
    readonly kind: 'functional' | 'nonfunctional' | 'story' | 'scenario';
    readonly text: string;
    readonly ears?: {
        readonly trigger?: string;
        readonly system: string;
        readonly response: string;
    };
    readonly criteria: readonly string[];
    readonly priority?: string;
    readonly entities: readonly string[];
    readonly status: Status;
    readonly src: readonly Source[];
}
export interface RequestedFeature {
    /** One of the closed vocabulary, `feature.ts`. */
    readonly id: string;
    readonly status: Status;
    readonly evidence: readonly Source[];
    readonly via: 'frontmatter' | 'lexicon' | 'structure' | 'llm';
}
export interface NonFunctional {
    readonly securityLevel: 'basic' | 'standard' | 'strict';
    readonly rateLimit?: {
        readonly count: number;
        readonly per: 's' | 'min' | 'h';
        readonly scope?: string;
    };
    readonly latency: readonly {
        readonly target: string;
        readonly p?: number;
        readonly ms: number;
    }[];
    readonly availability?: number;
    readonly observability: readonly string[];
    readonly deployment: readonly string[];
    readonly compliance: readonly string[];
    readonly retention?: string;
}
/** What was read from a Spec, every item with file and line. `spec --json` prints it as it stands. */
export interface SpecRequirements {
    readonly schema: 'spec/1';
    readonly app: {
        readonly name: string;
        readonly slug: string;
        readonly title: string;
        readonly description?: string;
        readonly language: string;
    };
    readonly files: readonly {
        readonly path: string;
        readonly sha256: string;
        readonly role: string;
    }[];
    readonly stack: {
        readonly requested: Readonly<Record<string, string>>;
        readonly used: Readonly<Record<string, string>>;
    };
    readonly auth: {
        readonly method: AuthMethod;
        readonly src: readonly Source[];
    };
    readonly roles: readonly string[];
    readonly enums: readonly {
        readonly name: string;
        readonly values: readonly string[];
    }[];
    readonly commonFields: readonly Field[];
    readonly entities: readonly Entity[];
    readonly relations: readonly Relation[];
    readonly basePath?: string;
    readonly endpoints: readonly Endpoint[];
    readonly requirements: readonly Requirement[];
    readonly features: readonly RequestedFeature[];
    readonly nonFunctional: NonFunctional;
    /** Columns and tables that may be dropped or narrowed: `Book.summary`. */
    readonly acknowledge?: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
    readonly coverage: {
        readonly linesUsed: number;
        readonly linesTotal: number;
        readonly unparsedSections: readonly {
            readonly title: string;
            readonly line: number;
        }[];
    };
}
/** How callers prove who they are. `none` only where the spec asks for nothing. */
export type AuthMethod = 'none' | 'jwt' | 'api_key' | 'session' | 'oauth';
/** One document of a Spec. */
export interface SpecDocument {
    /** Relative to the repository, or as the user typed it. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
