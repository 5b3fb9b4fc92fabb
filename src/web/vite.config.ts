import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run serve` listens; only the development server of Vite needs to know. */
const service = process.env['FAIRWEIGHT_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // No data: addresses, so the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api/v1': service, '/openapi.json': service } },
});
