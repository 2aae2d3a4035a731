import base from './jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/__tests__/services'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Two servers, an embedding model and the tests share a machine: a request may wait long.
  testTimeout: 240_000,
};
