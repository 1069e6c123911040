import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '#platform';

/** One that judges, in a process of its own. */
export class JudgeContestant {
  readonly #process: ChildProcess;
  #waiting: { resolve(said: unknown): void; reject(error: Error): void } | undefined;

  constructor(name: 'compiled' | 'model') {
    this.#process = fork(join(projectFolder, 'test/bench/judge-turns.mjs'), [name]);
    this.#process.on('message', (said) => this.#waiting?.resolve(said));
    this.#process.on('exit', () => this.#waiting?.reject(new Error(`"${name}" gave up; it has said why.`)));
  }

  /** Reads questionnaires, each asked in turn, and answers to any of them as JSON texts. */
  async read(of: string, questionnaires: readonly object[], bodies: readonly string[]): Promise<void> {
    await this.#told({ of, questionnaires, bodies });
  }

  /** Judges for so many milliseconds. Resolves with the microseconds of a response, the mean of all. */
  async turn(of: string, milliseconds: number): Promise<number> {
    return Number(await this.#told({ of, milliseconds }));
  }

  stop(): void {
    this.#process.kill();
  }

  #told(task: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#process.send(task);
    });
  }
}
