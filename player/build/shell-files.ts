import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Writes into the service worker which files make up the shell, and a version that changes with any of them. */
export function shellFiles(base: string): Plugin {
  return {
    name: 'entracte-shell-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error('the build made no sw.js');
      const digest = createHash('sha256');
      const names = Object.keys(bundle).filter((name) => name !== 'sw.js' && !name.endsWith('.map'));
      for (const name of names.sort()) {
        const file = bundle[name];
        if (file !== undefined) digest.update(name).update(file.type === 'chunk' ? file.code : file.source);
      }
      const files = [...names, 'icon.svg'].map((name) => base + name);
      worker.code = worker.code
        .replaceAll('__SHELL_VERSION__', JSON.stringify(digest.digest('hex').slice(0, 16)))
        .replaceAll('__SHELL_FILES__', JSON.stringify(files));
    },
  };
}
