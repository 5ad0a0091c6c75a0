// Who may import what. test/architecture/canary/ breaks every rule once, so that a rule gone silent is noticed.
const FOUNDATION = '(organizations|accounts|files|audit|calendar|letters|sites)'
const OVERSIGHT = '(annual-report|report-library|check-up|search|monitoring|assessment)'
const TESTS = '\\.test\\.tsx?$|/testing/'
const SHELLS = '(portal|office|api|cli)'
const SQL = 'node_modules/(kysely|pg)/'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule(
      'kernel-stands-alone',
      'kernel is vocabulary: it imports itself only, no package and nothing of Node.',
      { path: '^src/kernel/', pathNot: TESTS },
      { pathNot: '^src/kernel/' },
    ),
    rule(
      'statute-knows-only-kernel',
      'the law as data is pure: feed it values.',
      { path: '^src/statute/', pathNot: TESTS },
      { pathNot: '^src/(statute|kernel)/' },
    ),
    rule(
      'domain-is-pure',
      'no package, no input or output, no framework, no other module in domain/.',
      { path: '^src/modules/([^/]+)/domain/', pathNot: TESTS },
      { pathNot: ['^src/modules/$1/domain/', '^src/(kernel|statute)/'] },
    ),
    rule(
      'modules-meet-at-public',
      'import another module only through its public.ts.',
      { path: '^src/modules/([^/]+)/', pathNot: TESTS },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', '/public\\.ts$'] },
    ),
    rule(
      'tests-of-a-module-meet-at-testing',
      "tests of a module use another module's public.ts or testing/.",
      { path: ['^src/modules/([^/]+)/.*\\.test\\.tsx?$', '^src/modules/([^/]+)/testing/'] },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', '/public\\.ts$', '/testing/'] },
    ),
    rule(
      'outsiders-use-public',
      'everyone else imports public.ts; compose.ts may import module.ts too.',
      { path: '^src/', pathNot: ['^src/modules/', '^src/compose\\.ts$', TESTS] },
      { path: '^src/modules/', pathNot: '/public\\.ts$' },
    ),
    rule(
      'compose-uses-public-or-module',
      'the wiring of a module is in its module.ts.',
      { path: '^src/compose\\.ts$' },
      { path: '^src/modules/', pathNot: '/(public|module)\\.ts$' },
    ),
    rule(
      'foundation-looks-down',
      'foundation modules know no feature.',
      { path: `^src/modules/${FOUNDATION}/` },
      { path: '^src/modules/', pathNot: `^src/modules/${FOUNDATION}/` },
    ),
    rule(
      'oversight-is-not-known-below',
      'features do not know that they are being counted.',
      { path: '^src/modules/', pathNot: `^src/modules/${OVERSIGHT}/` },
      { path: `^src/modules/${OVERSIGHT}/` },
    ),
    rule(
      'pages-hold-no-sql',
      'pages call actions and queries.',
      { path: ['^src/modules/[^/]+/(portal|office|api)/', '^src/(portal|office|api)/'], pathNot: TESTS },
      { path: ['^src/modules/[^/]+/data/', '^src/platform/database/'] },
    ),
    rule(
      'sql-lives-in-data-and-queries',
      'nobody else touches the query builder or the driver.',
      { path: '^src/', pathNot: ['^src/modules/[^/]+/(data|queries)/', '^src/platform/database/', TESTS] },
      { path: SQL },
    ),
    rule(
      'data-is-only-rows',
      'data/ turns rows into domain values and back; it decides nothing.',
      { path: '^src/modules/([^/]+)/data/', pathNot: TESTS },
      {
        path: '^src/',
        pathNot: ['^src/modules/$1/(domain|data)/', '^src/(kernel|statute|platform/database)/', '/public\\.ts$'],
      },
    ),
    rule(
      'queries-only-ask',
      'a query reads; it never reaches an action or a page.',
      { path: '^src/modules/([^/]+)/queries/', pathNot: TESTS },
      {
        path: '^src/',
        pathNot: [
          '^src/modules/$1/(domain|data|queries)/',
          '^src/(kernel|statute|platform/database)/',
          '/public\\.ts$',
        ],
      },
    ),
    rule(
      'actions-know-no-page',
      'an action can be run from a page, a job, the command line or a test alike.',
      { path: '^src/modules/[^/]+/actions/', pathNot: TESTS },
      { path: [`^src/modules/[^/]+/${SHELLS}/`, `^src/(${SHELLS}|ui)/`] },
    ),
    rule(
      'machine-room-serves-all',
      'platform/ knows the shared words and itself.',
      { path: '^src/platform/', pathNot: TESTS },
      { path: '^src/', pathNot: '^src/(platform|kernel)/' },
    ),
    rule(
      'ui-serves-all',
      'ui/ draws what it is given: no module, no platform.',
      { path: '^src/ui/', pathNot: TESTS },
      { path: '^src/', pathNot: '^src/(ui|statute|kernel)/' },
    ),
    rule('no-cycles', 'two files that need each other are one file.', {}, { circular: true }),
    rule(
      'no-test-in-product',
      'what is delivered needs no test code.',
      { path: '^src/', pathNot: TESTS },
      { path: [TESTS, '^test/'] },
    ),
    rule('everything-resolves', 'an import the tool cannot see is a rule gone silent.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
