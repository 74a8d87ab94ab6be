/**
 * What this house forbids beyond what typescript-eslint knows, each with the reason a reader is told.
 * The layers themselves are dependency-cruiser's; these are the habits inside a file.
 */

const pure = 'src/core is pure: pass it in as an argument';

export const banned = {
  globals: [
    { name: 'Date', message: `${pure} (an Instant; civil dates live in base/local-time.ts).` },
    { name: 'process', message: `${pure}.` },
    { name: 'globalThis', message: `${pure}.` },
    { name: 'performance', message: `${pure}.` },
    { name: 'setTimeout', message: `${pure}; timers belong to shells.` },
    { name: 'setInterval', message: `${pure}; timers belong to shells.` },
    { name: 'setImmediate', message: `${pure}; timers belong to shells.` },
    { name: 'queueMicrotask', message: `${pure}; timers belong to shells.` },
    { name: 'fetch', message: `${pure}; input and output belong to shells.` },
    { name: 'Buffer', message: 'src/core also runs in the browser: use Uint8Array.' },
  ],
  intl: { name: 'Intl', message: 'Local time and locales live in src/core/base/local-time.ts alone.' },
  properties: [
    { object: 'Math', property: 'random', message: `${pure} (an Rng from base).` },
    { object: 'crypto', property: 'getRandomValues', message: `${pure} (an Rng from base).` },
    { object: 'crypto', property: 'randomUUID', message: `${pure} (ids are given).` },
    {
      property: 'localeCompare',
      message: "It orders by the host's locale: compare with < and >, ids last.",
    },
    { property: 'toLocaleString', message: "It writes in the host's locale." },
    { property: 'toLocaleUpperCase', message: "It writes in the host's locale: toUpperCase." },
    { property: 'toLocaleLowerCase', message: "It writes in the host's locale: toLowerCase." },
  ],
};

const noAddress =
  'Nobody is known by an address: only src/platform may read one, to limit rates, and forgets it.';

const selectors = {
  always: [
    { selector: 'TSEnumDeclaration', message: 'String unions, not enums.' },
    {
      selector: "CallExpression[callee.name='forwardRef']",
      message: 'A cycle means something belongs lower.',
    },
  ],
  addresses: [
    {
      selector: "MemberExpression[property.name='address'][object.property.name='handshake']",
      message: noAddress,
    },
    {
      selector: "MemberExpression[property.name='address'][object.name='handshake']",
      message: noAddress,
    },
    {
      selector: 'MemberExpression[property.name=/^ips?$/][object.name=/^(req|request)$/]',
      message: noAddress,
    },
    {
      selector: 'MemberExpression[property.name=/^ips?$/][object.property.name=/^(req|request)$/]',
      message: noAddress,
    },
    {
      selector:
        'VariableDeclarator[init.name=/^(req|request)$/] > ObjectPattern > Property[key.name=/^ips?$/]',
      message: noAddress,
    },
    { selector: "MemberExpression[property.name='remoteAddress']", message: noAddress },
    { selector: "MemberExpression[computed=false][property.name='forwarded']", message: noAddress },
    { selector: "ObjectPattern > Property[key.name='forwarded']", message: noAddress },
    { selector: 'Literal[value=/^(x-forwarded-for|x-real-ip|forwarded)$/i]', message: noAddress },
  ],
  clock: [
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'Ask the Clock: tests and the demo move it.',
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Ask the Clock: tests and the demo move it.',
    },
  ],
  classes: [
    { selector: 'ClassDeclaration', message: 'src/core is plain data and functions.' },
    { selector: 'ClassExpression', message: 'src/core is plain data and functions.' },
  ],
  throwing: [
    { selector: 'ThrowStatement', message: 'src/core returns refusals as values; a bug is assertNever.' },
    { selector: 'ImportExpression', message: 'src/core loads nothing by itself.' },
  ],
};

/** `no-restricted-syntax` for one kind of file; what is allowed is named `true`, what is banned `false`. */
export function restrictedSyntax({ addresses, clock = true, classes = true, throwing = true }) {
  return [
    'error',
    ...selectors.always,
    ...(addresses ? [] : selectors.addresses),
    ...(clock ? [] : selectors.clock),
    ...(classes ? [] : selectors.classes),
    ...(throwing ? [] : selectors.throwing),
  ];
}

/** `no-restricted-imports` for one kind of file: TypeORM where it lives, packages where they may be used. */
export function restrictedImports({ typeorm, packages = true }) {
  const paths = [
    {
      name: '@nestjs/common',
      importNames: ['forwardRef'],
      message: 'A cycle means something belongs lower.',
    },
    { name: '@nestjs/common', importNames: ['Ip'], message: noAddress },
    {
      name: '@nestjs/core',
      importNames: ['ModuleRef'],
      message: 'Ask for what you need in the constructor.',
    },
  ];
  const patterns = [
    ...(typeorm
      ? []
      : [
          {
            regex: '^(typeorm|@nestjs/typeorm)(/|$)',
            message: 'Only src/persistence and migrations know TypeORM; repositories return core types.',
          },
        ]),
    ...(packages ? [] : [{ regex: '^[^.]', message: 'src/core imports src/core and nothing else.' }]),
  ];
  return ['error', { paths, patterns }];
}
