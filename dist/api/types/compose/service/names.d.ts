/** One thing's name in every form that a template writes. */
export interface Names {
    /** `OrderItem` */
    readonly pascal: string;
    /** `order_item` */
    readonly snake: string;
    /** `order_items` */
    readonly plural: string;
    /** `OrderItems` */
    readonly plural_pascal: string;
    /** `order-items`, for paths */
    readonly plural_kebab: string;
    /** `order item`, inside a sentence */
    readonly words: string;
    /** `order items`, inside a sentence */
    readonly plural_words: string;
    /** `a` or `an`, as `words` wants it */
    readonly article: string;
}
/**
 * The forms of an entity's name.
 *
 * @param pascal - singular, PascalCase, ASCII: what the spec room hands over
 */
export declare function namesOf(pascal: string): Names;
/** `task-tracker` → `task_tracker`; what Python, PostgreSQL and compose accept as a name. */
export declare function snakeOf(slug: string): string;
/** `OrderItem` → `['order', 'item']`; `HTTPCall2` → `['http', 'call2']`. */
export declare function wordsOf(name: string): string[];
/** `a` or `an`, as the word is spoken. */
export declare function articleOf(word: string): 'a' | 'an';
export declare function capitalise(word: string): string;
