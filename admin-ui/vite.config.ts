import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npx vite admin-ui` (working on the UI with a running server) finds the API. */
const SERVER = process.env.HENG_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist',
    // Pages that are open keep loading their parts after a new build; `build.ts` removes old files.
    emptyOutDir: false,
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
  server: { proxy: { '/api': SERVER, '/docs': SERVER, '/openapi.json': SERVER } },
});
