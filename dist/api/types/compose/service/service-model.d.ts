import type { RevisionModel } from './database/index.ts';
import type { EntityModel, LinkModel } from './entity-model.ts';
import type { EnumClass } from './fields/index.ts';
import type { PythonCode } from './python-code.ts';
/** A service as templates see it: frozen, every name precomputed, so that templates only place and repeat. */
export interface ServiceModel {
    readonly app: {
        /** `task-tracker` */
        readonly name: string;
        /** `task_tracker` */
        readonly snake: string;
        readonly title: string;
        readonly description: string;
    };
    /** `/api/v1` */
    readonly base_path: string;
    /** Where the named routes of patterns stand: `auth_login` at `/api/v1/auth/login`. */
    readonly paths: Readonly<Record<string, string>>;
    readonly auth: {
        readonly method: 'none' | 'jwt' | 'api_key';
        readonly roles: readonly string[];
    };
    /** How PostgreSQL calls the language in which texts are searched: `english`. */
    readonly search_language: string;
    readonly rate_limit: {
        readonly count: number;
        readonly seconds: number;
        readonly period: 'second' | 'minute' | 'hour';
    };
    /** In the order of the spec. */
    readonly entities: readonly EntityModel[];
    /** By module name, as imports are sorted. */
    readonly entities_by_name: readonly EntityModel[];
    /** Those that have routes, by plural. */
    readonly entities_by_plural: readonly EntityModel[];
    readonly links: readonly LinkModel[];
    readonly enums: readonly (EnumClass & {
        readonly summary: string;
    })[];
    readonly has_html: boolean;
    /** The migration that is to be written, if any. */
    readonly revisions: readonly RevisionModel[];
    /** `from src.models...` lines of the package that imports every table. */
    readonly model_imports: PythonCode;
    /** Its `__all__`. */
    readonly model_names: readonly string[];
    /** Import lines of the factories for tests. */
    readonly factory_imports: PythonCode;
}
