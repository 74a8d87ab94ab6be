import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const running = new Set();

/** A process of the bench with calls into it. It ends with its parent, or when told to. */
export class Worker {
  #calls = new Map();
  #next = 1;
  #child;
  #ended;

  constructor(name, nodeOptions = []) {
    const file = fileURLToPath(new URL(`../processes/${name}.mjs`, import.meta.url));
    this.name = name;
    this.#child = fork(file, [], { serialization: 'advanced', execArgv: ['--expose-gc', ...nodeOptions] });
    this.#child.on('message', ({ id, result, error }) => {
      const call = this.#calls.get(id);
      this.#calls.delete(id);
      clearTimeout(call?.timer);
      if (error === undefined) call?.resolve(result);
      else call?.reject(new Error(`${name}: ${error}`));
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('exit', (code) => {
        running.delete(this);
        for (const { reject, timer } of this.#calls.values()) {
          clearTimeout(timer);
          reject(new Error(`${name} ended with ${String(code)}`));
        }
        resolve();
      });
    });
    running.add(this);
  }

  /** Calls a function of the process; fails past the deadline. */
  call(what, argument = {}, deadlineMs = 60_000) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#calls.delete(id);
        reject(new Error(`${this.name}.${what}: no answer within ${String(deadlineMs)} ms`));
      }, deadlineMs);
      this.#calls.set(id, { resolve, reject, timer });
      this.#child.send({ id, what, argument });
    });
  }

  async stop() {
    if (this.#child.connected) this.#child.disconnect();
    const killer = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await this.#ended;
    clearTimeout(killer);
  }
}

/** Ends every process that is still there. */
export const stopAll = () => Promise.all([...running].map((worker) => worker.stop()));

/** Runs in the process: answers calls, and ends it (after `atEnd`) when the parent is gone. */
export function serve(functions, atEnd = async () => undefined) {
  process.on('message', ({ id, what, argument }) => {
    Promise.resolve()
      .then(() => functions[what](argument))
      .then(
        (result) => process.send({ id, result }),
        (error) =>
          process.send({
            id,
            error: error instanceof Error ? (error.stack ?? error.message) : String(error),
          }),
      );
  });
  process.once('disconnect', () => {
    const end = () => process.exit(0);
    atEnd().then(end, end);
  });
  process.on('SIGINT', () => undefined);
}

/** Monotonic milliseconds that all processes of one machine share. */
export const nowMs = () => Number(process.hrtime.bigint()) / 1e6;

/** CPU time of this process so far, ms: unlike elapsed time, it does not grow because the machine is busy. */
export function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** CPU time of the thread that runs JavaScript, ms; 0 where the system does not tell. */
export function mainThreadCpuMs() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
