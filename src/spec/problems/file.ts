import { defineProblem } from '../../diagnostics/index.ts';

export const tooLarge = defineProblem<{ path: string; bytes: number; limit: number }>({
  code: 'spec/too-large',
  explanation:
    'A document of a spec has at most 1 MB, all of them together at most 5 MB, so that reading them takes no longer than a run may.',
  message: ({ path, bytes, limit }) => `\`${path}\` has ${bytes} bytes, at most ${limit} are read`,
  help: () => 'split the document, or move what is not about the service into another file',
});

export const binaryFile = defineProblem<{ path: string }>({
  code: 'spec/binary',
  explanation:
    'A spec is text: Markdown, plain text, or OpenAPI in YAML or JSON. This file holds other bytes.',
  message: ({ path }) => `\`${path}\` is not text`,
  help: () => 'give the path of a Markdown document',
});

export const unclosedFence = defineProblem<{ line: number; end: number }>({
  code: 'md/unclosed-fence',
  severity: 'warning',
  explanation:
    'A block of code that never closes would swallow the rest of the document. It is read as ending before the next heading.',
  message: ({ line, end }) => `the fence opened at ${line} never closes; read as ending at ${end}`,
  help: () => 'close the block with a line of the same backticks',
});

export const unreadableBlock = defineProblem<{ what: string }>({
  code: 'block/parse-partial',
  severity: 'warning',
  explanation: 'A part of a block could not be read; what stands around it was.',
  message: ({ what }) => what,
  help: () => 'correct the declaration, or write the entity as a table of fields',
});

export const emptySpec = defineProblem<{ path: string }>({
  code: 'spec/empty',
  explanation:
    'Nothing in the documents names a thing to store or a route to answer, so there is no service to compose.',
  message: ({ path }) => `\`${path}\` names no entity and no endpoint`,
  help: () => 'describe at least one entity with its fields; `patternbank init` writes a spec to fill in',
});

export const notAService = defineProblem<{ path: string; words: string }>({
  code: 'spec/not-a-service',
  explanation:
    'The document speaks of pages and their looks, and of nothing that a service stores or answers.',
  message: ({ path, words }) => `\`${path}\` describes no service: it speaks of ${words}`,
  help: () => 'name the spec of the service; `patternbank init` writes one to fill in',
});

export const noEntitiesSection = defineProblem<{ found: number }>({
  code: 'spec/no-entities-section',
  severity: 'warning',
  explanation:
    'No place in the documents lists the fields of a thing. The entities that are named elsewhere start with an id and two times only.',
  message: ({ found }) => `no section lists entities with their fields; ${found} concluded from the text`,
  help: () => 'add a section `## Entities` with a table of fields for each',
});

export const placeholder = defineProblem<{ text: string }>({
  code: 'placeholder',
  severity: 'warning',
  explanation: 'A part of the spec is still to be written. What is not written is not generated.',
  message: ({ text }) => `\`${text}\` stands for something that is not decided`,
  help: () => 'write what is meant, or remove the line',
});

export const tooMany = defineProblem<{ what: string; found: number; limit: number }>({
  code: 'spec/too-many',
  explanation: 'One service has at most so many parts. What is beyond is not read, so that one run ends.',
  message: ({ what, found, limit }) => `${found} ${what}, at most ${limit} are read`,
  help: () => 'split the spec into several services',
});
