/** Tests stand beside the code they speak about (libs, apps) or, where they cross rooms, in test/. */
const typescript = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^#(domain|platform|people|collect|coding|workshop|publish)$': '<rootDir>/libs/$1/index.ts' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
};

const project = (displayName, testMatch, more = {}) => ({ ...typescript, displayName, testMatch, ...more });

/** Where tests need PostgreSQL: one real server for the whole run. */
const withPostgres = {
  globalSetup: '<rootDir>/test/support/postgres-up.mjs',
  globalTeardown: '<rootDir>/test/support/postgres-down.mjs',
};

export default {
  testTimeout: 60_000,
  projects: [
    project('rules', ['<rootDir>/libs/domain/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts']),
    project('rooms', ['<rootDir>/libs/!(domain)/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts'], withPostgres),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    project('oracle', ['<rootDir>/test/oracle/**/*.spec.ts']),
    project('contract', ['<rootDir>/test/{contract,database,security,faults}/**/*.spec.ts'], withPostgres),
    project('journeys', ['<rootDir>/test/journeys/**/*.spec.ts'], withPostgres),
  ],
};
