/**
 * Borders of the code, checked by `npm test`. In the server a file's name says what it is:
 *
 *   *-store        queries                      knows no HTTP and no flow
 *   *-http         routes' handlers             knows no SQL
 *   *-door, *-worker, *-cache, *-storage, models   shells around Strapi, the clock, the disk
 *   open-, add-, change-, submit-, deliver-, index- …         flows: verbs that do something
 *   anything else                               a rule: pure, knows neither Strapi nor database nor I/O
 */
const SERVER = '^src/plugins/helpdesk/server/[a-z-]+/';
const SHELL_SUFFIX = '(-store|-http|-door|-worker|-cache|-storage|models)[.]ts$';
const FLOW_PREFIX = '(open|add|move|change|delete|merge|submit|publish|receive|deliver|index|install|resolve|take)-[a-z-]+[.]ts$';
const SHELLS = [
  `${SERVER}[a-z-]*${SHELL_SUFFIX}`,
  `${SERVER}${FLOW_PREFIX}`,
  `${SERVER.replace('[a-z-]+/', 'platform/')}`,
  'models[.]ts$',
  `${SERVER}demo-`,
];
const TESTS = '[.]test[.]ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'rules-are-pure',
      comment: 'Decisions know neither Strapi nor database nor disk; name a file for what it is if it must.',
      severity: 'error',
      from: { path: SERVER, pathNot: [...SHELLS, TESTS] },
      to: {
        path: [
          '^node_modules/(@strapi/strapi|knex|node-cron|nodemailer)/',
          `${SERVER}[a-z-]*${SHELL_SUFFIX}`,
          'server/platform/(database|settings|services|announce|scheduler)[.]ts$',
          '^(node:)?(fs|net|http|child_process)',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'stores-know-no-http',
      severity: 'error',
      from: { path: `${SERVER}.*-store[.]ts$` },
      to: { path: ['-http[.]ts$', '^node_modules/koa/'] },
    },
    {
      name: 'stores-know-no-flows',
      severity: 'error',
      from: { path: `${SERVER}.*-store[.]ts$` },
      to: { path: `${SERVER}${FLOW_PREFIX}`, dependencyTypesNot: ['type-only'] },
    },
    { name: 'http-knows-no-sql', severity: 'error', from: { path: '-http[.]ts$' }, to: { path: '^node_modules/knex/' } },
    { name: 'nobody-knows-http', severity: 'error', from: { path: SERVER, pathNot: ['-http[.]ts$', TESTS] }, to: { path: '-http[.]ts$' } },
    {
      name: 'admin-knows-shared-only',
      severity: 'error',
      from: { path: '^src/plugins/helpdesk/admin/' },
      to: { path: ['^src/plugins/helpdesk/server/', '^src/api/', '^config/'] },
    },
    {
      name: 'shared-imports-nothing',
      severity: 'error',
      from: { path: '^src/plugins/helpdesk/shared/', pathNot: TESTS },
      to: { pathNot: '^src/plugins/helpdesk/shared/' },
    },
    {
      name: 'no-enterprise-code',
      comment: "Strapi's ee/ folders are not under a free licence.",
      severity: 'error',
      from: {},
      to: { path: '^node_modules/@strapi/.*/ee/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'require', 'default', 'module-sync'] },
  },
};
