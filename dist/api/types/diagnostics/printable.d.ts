/** Text with its control characters made visible: an input must not be able to drive the reader's terminal. */
export declare function printable(text: string): string;
/** Printable text on one line that begins no command: the runner of a workflow carries out what it finds at the start of one. */
export declare function oneLine(text: string): string;
