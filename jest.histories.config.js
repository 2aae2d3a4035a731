import base from './jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/__tests__/histories'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Each starts a GitHub and a git of its own.
  maxWorkers: 1,
};
