const UPDATE_EVERY_MS = 6 * 3_600_000;

/** Keeps the player itself on this device, and looks for a newer one; that one is used from the next start on. */
export async function installShell(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/player/sw.js', {
    scope: '/player/',
    updateViaCache: 'none',
  });
  setInterval(() => {
    void registration.update().catch(() => undefined);
  }, UPDATE_EVERY_MS);
}
