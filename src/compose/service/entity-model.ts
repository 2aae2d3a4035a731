import type { Import } from './imports.ts';
import type { Names } from './names.ts';
import type { Operation, OperationAction } from './operation.ts';
import type { PythonCode } from './python-code.ts';

/** An entity as templates see it: every name and every line of code that depends on the spec is computed. */
export interface EntityModel {
  readonly name: Names;
  readonly table: string;
  /** One sentence for docstrings. */
  readonly summary: string;
  readonly key: KeyModel;
  readonly model: {
    /** `IntegerEntity` where the spec wants counted ids. */
    readonly base: string;
    readonly imports: PythonCode;
    /** Import lines that only type checkers need. */
    readonly type_imports: readonly PythonCode[];
    readonly table_arguments: readonly PythonCode[];
    readonly columns: readonly PythonCode[];
    readonly relationships: readonly PythonCode[];
  };
  readonly schema: {
    readonly imports: PythonCode;
    readonly aliases: readonly PythonCode[];
    readonly create: readonly PythonCode[];
    readonly update: readonly PythonCode[];
    readonly read: readonly PythonCode[];
    readonly query: readonly PythonCode[];
    /** Names to sort by; a list takes each with and without `-`. */
    readonly sort: readonly string[];
    readonly has_search: boolean;
  };
  readonly repository: {
    readonly imports: PythonCode;
    /** Columns that a search looks into. */
    readonly search: readonly string[];
    readonly filters: readonly { readonly name: string; readonly condition: PythonCode }[];
  };
  /** Import lines of the modules that are written once for an entity. */
  readonly imports: { readonly service: PythonCode; readonly routes: PythonCode; readonly api_tests: PythonCode };
  readonly operations: readonly Operation[];
  /** The same by action; `null` where the service has no such route. */
  readonly operation: Readonly<Record<OperationAction, Operation | null>>;
  /** Links that are changed through this entity's routes. */
  readonly links: readonly LinkModel[];
  /** Links that another entity's routes change. */
  readonly linked_from: readonly LinkModel[];
  readonly parents: readonly ParentModel[];
  readonly tests: EntityTests;
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
  readonly authenticated: boolean;
  readonly roles: readonly string[];
}

/** An entity that rows of this one refer to. */
export interface ParentModel {
  readonly field: string;
  readonly name: Names;
  readonly required: boolean;
  readonly is_self: boolean;
  readonly on_delete: 'cascade' | 'restrict' | 'set null';
  /** Below the base path, where the parent can be deleted through the API. */
  readonly path: string;
}

/** Values for the generated tests and factories. */
export interface EntityTests {
  readonly imports: readonly Import[];
  readonly factory_imports: readonly Import[];
  /** What a new row cannot do without: a Python expression each. */
  readonly factory: readonly { readonly name: string; readonly value: PythonCode }[];
  readonly least: readonly { readonly name: string; readonly value: PythonCode }[];
  readonly most: readonly { readonly name: string; readonly value: PythonCode }[];
  readonly invalid: readonly { readonly name: string; readonly value: PythonCode }[];
  readonly required: readonly string[];
  /** What a read shows for fields that were left out. */
  readonly defaults: readonly { readonly name: string; readonly value: PythonCode }[];
  readonly clearable: readonly string[];
  readonly unique: readonly string[];
  readonly html: readonly string[];
  readonly ordered: readonly { readonly name: string; readonly low: PythonCode; readonly high: PythonCode }[];
  readonly filters: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly name: string;
    readonly match: PythonCode;
    readonly other: PythonCode;
  }[];
  readonly invalid_query: readonly { readonly name: string; readonly value: string }[];
}
