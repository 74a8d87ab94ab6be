const owed = new Set();

/** Something to undo when its user is done, or when the bench is stopped half way; returns how to undo it, once. */
export function owing(job) {
  owed.add(job);
  return async () => {
    if (owed.delete(job)) await job();
  };
}

/** Undoes everything that is still owed, last first. */
export async function settleAll() {
  for (const job of [...owed].reverse()) {
    owed.delete(job);
    await job();
  }
}
