import module from 'node:module';
import { availableParallelism } from 'node:os';

/** Each file in a world of its own, translated on the way: on any Node, and where coverage is asked for. */
const translated = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** Straight in Node, which reads TypeScript itself: a module is loaded once for all files, which takes a third of the time. */
const bare = {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFiles: ['<rootDir>/scripts/jest/setup.ts'],
  transform: {},
};

const canBeBare = Boolean(process.features.typescript) && 'registerHooks' in module;

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // These two wait for real servers and long histories: `npm run test:services`, `npm run test:histories`.
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/services/', '/__tests__/histories/'],
  ...(canBeBare && !process.argv.includes('--coverage') ? bare : translated),
  // Jest keeps one core for itself, which is half of a small machine.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Tests that compose a whole service or ask a real server wait for a busy machine, not for a clock.
  testTimeout: 60_000,
  // A test that fails may leave its server open; the run still ends.
  forceExit: true,
  clearMocks: true,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts', '!src/cli.ts'],
};
