import base from './jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/__tests__/services'],
  testPathIgnorePatterns: ['/node_modules/'],
  // They share the servers.
  maxWorkers: 1,
  reporters: ['default', '<rootDir>/__tests__/services/skipped.js'],
  // Each file has a collection of its own; while one waits for a server, another counts.
  maxWorkers: 2,
  // Two servers, an embedding model and the tests share a machine: a request may wait long.
  testTimeout: 240_000,
};
