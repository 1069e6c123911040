import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that a test has started, listened to on its standard error. */
export interface Program {
  /** Its exit code and all that it said, once it has ended. */
  readonly ended: Promise<{ code: unknown; said: string }>;
  /** Waits until it says so, and gives what it said. @throws if it ends before */
  says(pattern: RegExp): Promise<string>;
  /** Ctrl-C; nothing where it has ended. */
  stop(): void;
  /** Ends it at once, without giving it a chance to tidy up (SIGKILL); nothing where it has ended. */
  kill(): void;
}

/** Starts a program with nothing but PATH and the given settings in its environment. */
export function startProgram(
  [command = '', ...args]: readonly string[],
  cwd: string,
  environment: Record<string, string>,
): Program {
  const env = { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', LOG_LEVEL: 'error', PORT: '0', ...environment };
  const program = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  // Its end is the end of what it says: a command that npm runs may outlive npm by a sentence.
  const ended = once(program, 'close').then(([code]: unknown[]) => ({ code, said }));
  program.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said);
        if (found !== null) resolve(found[0]);
      };
      program.stderr.on('data', look);
      void ended.then(() => reject(new Error(`It ended without saying ${String(pattern)}:\n${said}`)));
      look();
    });
  // As a terminal does it: everybody in the foreground hears Ctrl-C.
  const tell = (signal: NodeJS.Signals) => {
    // Some end with an exit code and some, as npm may, by the signal: either way nobody is left to hear.
    const over = program.exitCode !== null || program.signalCode !== null;
    if (program.pid !== undefined && !over) process.kill(-program.pid, signal);
  };
  return { ended, says, stop: () => tell('SIGINT'), kill: () => tell('SIGKILL') };
}
