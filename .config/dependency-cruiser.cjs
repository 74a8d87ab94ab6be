/**
 * The layers of the house, checked on every import, type imports included. A module may know what is below it and
 * nothing above; within core and within modules, "below" is the order of the two lists here.
 */

const CORE_STAGES = [
  'base',
  'context',
  'eligibility',
  'relevance',
  'flow',
  'inventory',
  'allocation',
  'booking',
  'playlist',
  'proof',
  'report',
];

const MODULES = [
  'reference',
  'knowledge',
  'accounts',
  'venues',
  'creatives',
  'campaigns',
  'planning',
  'booking',
  'delivery',
  'proof',
  'reporting',
  'transparency',
  'demo',
];

const TEST = '\\.test\\.tsx?$';
const anyOf = (names) => `(${names.join('|')})`;
/** A package, whether it is installed (a path) or not (its bare name). */
const npm = (...names) => `(^|node_modules/)${anyOf(names)}(/|$)`;

/** What booking may ask of the stage after it: the density rules, which import nothing above base and context. */
const DENSITY = '^src/core/playlist/density\\.ts$';

/** One rule for each stage that has a later one: it must not import it. */
const upward = (kind, root, names) =>
  names.slice(0, -1).map((name, at) => ({
    name: `${kind}-${name}-imports-nothing-later`,
    comment: `${root}/${name} may import an earlier one, never a later one; to tell it something, publish an event.`,
    severity: 'error',
    from: { path: `^${root}/${name}/`, pathNot: TEST },
    to: {
      path: `^${root}/${anyOf(names.slice(at + 1))}/`,
      ...(kind === 'core' && name === 'booking' ? { pathNot: DENSITY } : {}),
    },
  }));

/** A folder that may import only what is listed. Tests beside the code may also use the test tools. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: {
    pathNot: allowed,
    dependencyTypesNot: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core', 'unknown'],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means something belongs lower.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-files',
      comment: 'Nobody imports it and it imports nobody: it does nothing.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          TEST,
          '\\.d\\.ts$',
          '^src/(main|openapi|cli/main)\\.ts$',
          'vite\\.config\\.[a-z]+$',
          '^player/public/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'It cannot be found.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|raw|inline|worker)$' },
    },
    {
      name: 'not-to-tests',
      comment: 'What ships imports no test and no test support.',
      severity: 'error',
      from: { pathNot: [TEST, '^test/'] },
      to: { path: ['^test/', TEST] },
    },
    {
      name: 'not-to-dev-dependencies',
      comment: 'The server runs with production dependencies alone.',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },

    {
      name: 'core-is-pure',
      comment: 'src/core imports src/core: no package, no node module, no other folder of ours.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: TEST },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'density-is-a-leaf',
      comment: 'Booking asks it, so it must not lead to the rest of the playlist stage.',
      severity: 'error',
      from: { path: DENSITY },
      to: { path: '^src/core/', pathNot: '^src/core/(base|context)/' },
    },
    ...upward('core', 'src/core', CORE_STAGES),

    only('wire-imports-nothing-of-ours', '^src/wire/', '^src/wire/', 'Both ends read it; it reads neither.'),
    only(
      'platform-is-below',
      '^src/platform/',
      '^src/(platform|wire|core/base)/',
      'Platform knows neither modules nor persistence.',
    ),
    only(
      'persistence-knows-core-and-platform',
      '^src/persistence/',
      '^(src/(persistence|platform|core)|migrations)/',
      'Repositories take and return core types.',
    ),
    only(
      'migrations-stand-alone',
      '^migrations/',
      '^(migrations|src/persistence|src/core/base)/',
      'A migration says what it did then; it does not follow the code of today.',
    ),
    only(
      'modules-import-downwards',
      '^src/modules/',
      '^src/(modules|persistence|platform|wire|core)/',
      'Shells read, decide and write.',
    ),
    {
      name: 'modules-are-listed',
      comment: `A module has its place in the order: ${MODULES.join(' < ')}.`,
      severity: 'error',
      from: {},
      to: { path: '^src/modules/', pathNot: `^src/modules/${anyOf(MODULES)}/` },
    },
    ...upward('module', 'src/modules', MODULES),
    {
      name: 'typeorm-stays-in-persistence',
      comment: 'Only src/persistence and migrations know which database library there is.',
      severity: 'error',
      from: { path: '^(src|player|console)/', pathNot: ['^src/persistence/', TEST] },
      to: { path: npm('typeorm', '@nestjs/typeorm', 'sqlite3', 'pg') },
    },

    only(
      'player-imports',
      '^player/',
      '^(player|src/wire|src/core/(base|playlist|proof))/',
      'The player is small: the wire, and the core that it plays and signs with.',
    ),
    {
      name: 'player-packages',
      comment: 'The player has two run-time dependencies.',
      severity: 'error',
      from: { path: '^player/', pathNot: [TEST, 'vite\\.config\\.[a-z]+$', '^player/build/'] },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core', 'unknown'],
        pathNot: npm('socket.io-client', 'zod'),
      },
    },
    only(
      'console-imports',
      '^console/',
      '^(console|src/wire)/',
      'The console knows the messages and nothing behind.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|var)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.jsx', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
