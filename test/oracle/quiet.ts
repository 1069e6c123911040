/** The form library warns on the console of every value that does not fit; thousands of them hide what matters. */
export function quietly<T>(work: () => T): T {
  const { warn } = globalThis.console;
  globalThis.console.warn = () => undefined;
  try {
    return work();
  } finally {
    globalThis.console.warn = warn;
  }
}
