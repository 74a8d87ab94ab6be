import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Two pages: the console (React) and the start page (plain TypeScript). Nothing is inlined, for a strict CSP. */
export default defineConfig({
  root: here('.'),
  base: '/console/',
  plugins: [react()],
  build: {
    outDir: here('../dist/console'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: { input: { index: here('./index.html'), start: here('./start.html') } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
