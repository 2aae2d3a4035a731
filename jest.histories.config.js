import base from './jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/__tests__/histories'],
  testPathIgnorePatterns: ['/node_modules/'],
};
