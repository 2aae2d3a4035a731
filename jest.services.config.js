import base from './jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/__tests__/services'],
  testPathIgnorePatterns: ['/node_modules/'],
};
