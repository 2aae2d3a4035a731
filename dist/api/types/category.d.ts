/** The 12 categories that patterns and probes belong to (DESIGN.md, "Words"). */
export declare const CATEGORIES: readonly ["config", "database", "observability", "models", "repositories", "services", "api", "security", "testing", "docker", "project", "ci"];
export type Category = (typeof CATEGORIES)[number];
/** `true` where `text` names a category. */
export declare function isCategory(text: string): text is Category;
