/** Two projects: `unit` runs without the application, `integration` and `e2e` boot the built one. */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } }],
};

/** The pages' own modules, as browsers load them. */
const pages = {
  '/public/assets/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }],
};

/** Boots the application; one database per run, named by TEST_DATABASE. */
const booted = {
  transform,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/harness/global-setup.ts',
  globalTeardown: '<rootDir>/tests/harness/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/harness/timeouts.ts'],
};

module.exports = {
  projects: [
    {
      displayName: 'unit',
      transform: { ...transform, ...pages },
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/tests/unit/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/dist'],
    },
    {
      displayName: 'integration',
      ...booted,
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/dist'],
    },
    { displayName: 'e2e', ...booted, testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'], modulePathIgnorePatterns: ['<rootDir>/dist'] },
  ],
};
