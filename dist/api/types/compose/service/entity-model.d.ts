import type { Import } from './imports.ts';
import type { Names } from './names.ts';
import type { PythonCode } from './python-code.ts';
import type { Route } from './route.ts';
/** An entity as templates see it: every name and every line of code that depends on the spec is computed. */
export interface EntityModel {
    readonly name: Names;
    readonly table: string;
    /** One sentence for docstrings. */
    readonly summary: string;
    readonly key: KeyModel;
    /** Its rows count their changes. */
    readonly is_versioned: boolean;
    /** Its deleted rows stay. */
    readonly is_soft_deleted: boolean;
    /** A route brings deleted rows back. */
    readonly has_restore: boolean;
    readonly model: {
        /** `CountedEntity` where the spec wants ids that count up, and what else rows can do. */
        readonly bases: PythonCode;
        readonly imports: PythonCode;
        /** Import lines that only type checkers need. */
        readonly type_imports: readonly PythonCode[];
        readonly table_arguments: readonly PythonCode[];
        readonly columns: readonly PythonCode[];
        readonly relationships: readonly PythonCode[];
        /** The index over the words of its texts, and their columns; `null` where there is none. */
        readonly full_text: {
            readonly index: string;
            readonly columns: readonly string[];
        } | null;
    };
    readonly schema: {
        readonly imports: PythonCode;
        /** `CountedRead` where the spec wants ids that count up, and what else rows show. */
        readonly read_bases: PythonCode;
        readonly aliases: readonly PythonCode[];
        readonly create: readonly PythonCode[];
        readonly update: readonly PythonCode[];
        readonly read: readonly PythonCode[];
        readonly query: readonly PythonCode[];
        /** Bodies for nested paths: without the field that the path gives. */
        readonly nested: readonly {
            readonly name: string;
            readonly parent: Names;
            readonly lines: readonly PythonCode[];
        }[];
        /** Names to sort by; a list takes each with and without `-`. */
        readonly sort: readonly string[];
        readonly has_search: boolean;
        /** A list can be searched by words, the best rows first. */
        readonly has_full_text: boolean;
    };
    readonly repository: {
        /** `SoftDeleteRepository[Task]` where deleted rows stay. */
        readonly bases: PythonCode;
        readonly imports: PythonCode;
        /** Columns that a search looks into. */
        readonly search: readonly string[];
        readonly filters: readonly {
            readonly name: string;
            readonly condition: PythonCode;
        }[];
    };
    /** Fields whose hash is stored instead of what was sent. */
    readonly hashed: readonly string[];
    /** Import lines of the modules that are written once for an entity. */
    readonly imports: {
        readonly defaults: PythonCode;
        readonly routes: PythonCode;
        readonly api_tests: PythonCode;
    };
    /** In the order in which they are registered. */
    readonly routes: readonly Route[];
    /** Routes that change many rows at once. */
    readonly routes_of_many: readonly Route[];
    /** Path parameters of the routes, each once: `TaskId`. */
    readonly route_parameters: readonly RouteParameterType[];
    /** Entities whose services the routes need beside the own one. */
    readonly route_services: readonly Names[];
    /** Parents under whose path rows of this entity stand. */
    readonly nested: readonly NestedModel[];
    /** The route that reads one row, for `Location`; `null` where there is none. */
    readonly get_route: Route | null;
    /** Links that are changed through this entity's routes. */
    readonly links: readonly LinkModel[];
    /** Links that another entity's routes change. */
    readonly linked_from: readonly LinkModel[];
    readonly parents: readonly ParentModel[];
    readonly tests: EntityTests;
    readonly api_tests: ApiTests;
}
/** A parent whose path leads to rows of this entity, by the field that holds it. */
export interface NestedModel {
    readonly name: Names;
    readonly field: string;
    readonly parameter: string;
    readonly python: PythonCode;
    readonly create_schema: string;
    readonly has_create: boolean;
    readonly has_item: boolean;
}
/** The type of a path parameter in a module of routes. */
export interface RouteParameterType {
    readonly name: string;
    readonly schema: PythonCode;
    readonly entity: Names;
    /** One sentence for the OpenAPI document. */
    readonly description: string;
}
/** How rows are told apart. */
export interface KeyModel {
    readonly python: PythonCode;
    readonly schema: PythonCode;
    readonly unknown: PythonCode;
    readonly invalid_query: string;
    readonly is_integer: boolean;
}
/** A many-to-many relation, seen from the entity whose routes change it. */
export interface LinkModel {
    /** `task_labels`: the association table. */
    readonly table: string;
    readonly from: Names;
    readonly to: Names;
    /** The attribute on the model: `labels`. */
    readonly attribute: string;
    /** The attribute on the other model: `tasks`. */
    readonly back_attribute: string;
    readonly from_column: string;
    readonly to_column: string;
    readonly from_table: string;
    readonly to_table: string;
    readonly from_key: KeyModel;
    readonly to_key: KeyModel;
    /** A table linked with itself. */
    readonly is_self: boolean;
    /** How the owner's side calls the other: `label`, or `related_task` in a table that is linked with itself. */
    readonly other: {
        readonly snake: string;
        readonly words: string;
    };
}
/** An entity that rows of this one refer to. */
export interface ParentModel {
    readonly field: string;
    readonly name: Names;
    readonly required: boolean;
    readonly is_self: boolean;
    readonly is_integer: boolean;
    /** A client may send it. */
    readonly is_writable: boolean;
    /** A list can be narrowed by it. */
    readonly is_filter: boolean;
    /** Python for a key that no parent has, as JSON. */
    readonly unknown: PythonCode;
    readonly on_delete: 'cascade' | 'restrict' | 'set null';
}
/** Values for the generated tests and factories. */
export interface EntityTests {
    /** Import lines of the rows in `ordered` and `filters`. */
    readonly row_imports: readonly Import[];
    readonly factory_imports: readonly Import[];
    /** What a new row cannot do without: a Python expression each. */
    readonly factory: readonly TestValue[];
    /** JSON of what a client must send, references aside. */
    readonly least: readonly TestValue[];
    /** JSON of everything that can be sent and is shown again. */
    readonly most: readonly TestValue[];
    /** What the API must refuse, a Python list for each field. */
    readonly invalid: readonly {
        readonly name: string;
        readonly values: PythonCode;
    }[];
    readonly required: readonly string[];
    /** What a read shows for fields that were left out. */
    readonly defaults: readonly TestValue[];
    readonly clearable: readonly string[];
    readonly unique: readonly TestValue[];
    readonly secrets: readonly string[];
    readonly html: readonly string[];
    readonly ordered: readonly {
        readonly name: string;
        readonly low: PythonCode;
        readonly high: PythonCode;
    }[];
    readonly filters: readonly {
        readonly parameter: string;
        readonly value: string;
        readonly name: string;
        readonly match: PythonCode;
        readonly other: PythonCode;
    }[];
    readonly invalid_query: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    /** `null` where the list has no search. */
    readonly search: TestValue | null;
}
/** What the template of the tests of an entity's routes asks before it writes one. */
export interface ApiTests {
    /** A route takes the whole entity. */
    readonly has_body: boolean;
    readonly is_guarded: boolean;
    readonly has_roles: boolean;
    /** A change that the schema takes; `null` where nothing can be changed. */
    readonly change: TestValue | null;
}
/** A value of one field, as Python. */
export interface TestValue {
    readonly name: string;
    readonly value: PythonCode;
}
