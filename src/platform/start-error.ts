/** A start that its operator can mend: the message names the setting, says what is wrong, and needs no stack. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}

/** What the system, a database or TLS calls this failure; null for an error that carries no code: a bug of ours. */
export function systemCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : null;
}

/** Does what one setting asks for; a failure of the system becomes one line that names the setting. */
export async function naming<T>(setting: string, problem: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new StartError(`${setting}: ${problem} (${code})`, { cause: error });
  }
}
