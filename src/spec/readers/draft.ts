import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Page } from '../document/page.ts';
import type { Constraints } from '../lexicon/constraints.ts';
import type { Endpoint, FieldType, Method, Param, Requirement, Source, Status } from '../requirements.ts';

/** A field as one notation gives it. Names are as written; what was not said is absent. */
export interface FieldDraft extends Omit<Constraints, 'values' | 'references'> {
  readonly original: string;
  readonly label?: string;
  readonly type?: FieldType;
  /** A type's name that is none of ours: an enum's, an entity's, or misspelt. */
  readonly named?: string;
  /** The thing that a value refers to, as written. */
  readonly references?: string;
  /** It stands for rows of the other entity and is no column of this one. */
  readonly relationOnly?: boolean;
  readonly description?: string;
  readonly src: Source;
}

/** What speaks for a thing being stored, strongest first. */
export type Evidence = 'database' | 'model' | 'prose';

/** An entity as one notation gives it. */
export interface EntityDraft {
  readonly original: string;
  readonly label?: string;
  readonly description?: string;
  readonly fields: readonly FieldDraft[];
  /** Groups of fields, by their names as written. */
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  /** Key of more than one field. */
  readonly key?: readonly string[];
  readonly evidence: Evidence;
  readonly status: Status;
  readonly inferred?: boolean;
  /** It stands in a section about what is sent and answered. */
  readonly sent?: boolean;
  readonly src: Source;
}

export interface EnumDraft {
  readonly name: string;
  readonly values: readonly string[];
  readonly src: Source;
}

/** A relation as one notation gives it; the resolver turns it so that `from` holds the reference. */
export interface RelationDraft {
  readonly from: string;
  readonly to: string;
  readonly kind: 'many-to-one' | 'one-to-many' | 'one-to-one' | 'many-to-many';
  readonly via?: string;
  readonly through?: string;
  readonly onDelete?: 'cascade' | 'restrict' | 'set null';
  /** It was only concluded from a sentence: a name in it that is no entity is no mistake. */
  readonly lenient?: boolean;
  readonly src: Source;
}

export interface EndpointDraft {
  readonly method: Method;
  readonly path: string;
  readonly params: readonly Param[];
  readonly auth?: Exclude<Endpoint['auth'], 'unknown'>;
  readonly roles: readonly string[];
  /** Its own words say who may call, and not the sections around it. */
  readonly isMarked?: boolean;
  readonly summary?: string;
  /** Success statuses that the words beside it name. */
  readonly statuses?: readonly number[];
  readonly status: Status;
  /** Titles of the sections around it, the nearest first. */
  readonly sections: readonly string[];
  readonly src: Source;
}

/** What is sent to an endpoint or answered by it, as an example shows it. */
export interface MessageDraft {
  readonly method: Method;
  readonly path: string;
  readonly side: 'request' | 'answer';
  readonly fields: readonly FieldDraft[];
  readonly status: Status;
  readonly src: Source;
}

/** Fields that are unique together, as a sentence beside their thing says it. */
export interface UniqueDraft {
  /** As written; absent where the sentence names none. */
  readonly entity?: string;
  readonly names: readonly string[];
  readonly src: Source;
}

/** Who may do one kind of thing, to the rows of one entity or to all. */
export interface GrantDraft {
  /** `read` is any GET, `write` any other call; a verb stands at the end of a path; `any` adds a role to what others are given. */
  readonly doing:
    | NonNullable<Endpoint['action']>
    | 'read'
    | 'write'
    | 'other'
    | 'any'
    | { readonly verb: string };
  /** As written; absent where it holds for whatever the section is about. */
  readonly thing?: string;
  readonly auth: 'none' | 'required';
  readonly roles: readonly string[];
  /** The lines of the section that it stands in, where it may hold for that section alone. */
  readonly within?: { readonly from: number; readonly to: number };
  /** It shuts out whom it does not name. */
  readonly excludes: boolean;
  readonly src: Source;
}

/** A statement about one field of one thing that stands apart from its declaration. */
export interface RemarkDraft {
  readonly entity: string;
  readonly field: string;
  readonly says: Partial<FieldDraft>;
  readonly src: Source;
}

export type RequirementDraft = Omit<Requirement, 'entities' | 'src'> & { readonly src: Source };

/** What one notation found in one document. */
export interface Findings {
  readonly entities?: readonly EntityDraft[];
  readonly enums?: readonly EnumDraft[];
  readonly relations?: readonly RelationDraft[];
  readonly endpoints?: readonly EndpointDraft[];
  readonly messages?: readonly MessageDraft[];
  readonly requirements?: readonly RequirementDraft[];
  readonly grants?: readonly GrantDraft[];
  readonly remarks?: readonly RemarkDraft[];
  readonly uniques?: readonly UniqueDraft[];
  /** Columns that every table has. */
  readonly commonFields?: readonly FieldDraft[];
  readonly basePath?: string;
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * One notation. Adding one is adding a file with a `Reader`, its line in `registry.ts`, and a fixture.
 *
 * `read` looks at the blocks of its notation and leaves the others; it never throws, whatever the text.
 */
export interface Reader {
  readonly notation: string;
  /** Precedence when two notations disagree: the higher wins (`docs/spec-format.md`, "When two places disagree"). */
  readonly rank: number;
  /** One sentence, for the documentation. */
  readonly reads: string;
  /** Its fields count only on lines of which no other notation reads anything. */
  readonly fillsGaps?: boolean;
  read(page: Page): Findings;
}
