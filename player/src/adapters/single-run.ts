/**
 * Lets one run of the player work at a time for one identity: the newest takes over, the one before says so and
 * starts anew once the newer has gone. Where Web Locks are missing, the outbox's owner mark alone keeps order.
 */
export function holdAlone(name: string, onTaken: () => void): Promise<void> {
  if (!('locks' in navigator)) return Promise.resolve();
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { steal: true }, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
    held.catch(() => {
      onTaken();
      void navigator.locks.request(name, () => {
        window.location.reload();
      });
    });
  });
}
