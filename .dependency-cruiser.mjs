/**
 * The one direction of imports: domain ← platform ← people ← collect ← coding ← workshop ← publish ← apps.
 * A room is entered only through its index.ts.
 */
const order = ['domain', 'platform', 'people', 'collect', 'coding', 'workshop', 'publish'];

const backward = order.map((room, position) => ({
  name: `${room}-imports-only-rooms-above-it`,
  comment: 'A lib imports only libs listed above it in the architecture.',
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: { path: `^(libs/(${order.slice(position + 1).join('|') || 'none'})/|apps/)` },
}));

const doors = order.map((room) => ({
  name: `${room}-is-entered-through-its-index`,
  comment: 'Other rooms see only what index.ts offers.',
  severity: 'error',
  from: { pathNot: `^(libs/${room}/|test/)` },
  to: { path: `^libs/${room}/(?!index\\.ts$)` },
}));

export default {
  forbidden: [
    ...backward,
    ...doors,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules run in the browser too: no Nest, TypeORM, React or Node.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'web-knows-only-domain',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs/(?!domain/)|apps/api/)' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { couldNotResolve: true, pathNot: 'dist/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
