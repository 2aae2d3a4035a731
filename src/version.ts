/** The version of package.json; a test holds the two equal, so that a bundle needs no file beside it to know itself. */
export const VERSION = '0.1.0';
