/** Text inside a Markdown sentence, heading or table cell: on one line, with nothing that starts markup or HTML. */
export declare function md(text: string): string;
