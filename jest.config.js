/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // These two wait for real servers and long histories: `npm run test:services`, `npm run test:histories`.
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/services/', '/__tests__/histories/'],
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
  // Tests that compose a whole service or ask a real server wait for a busy machine, not for a clock.
  testTimeout: 60_000,
  // A test that fails may leave its server open; the run still ends.
  forceExit: true,
  clearMocks: true,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts', '!src/cli.ts'],
};
