import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The staff console: built to dist/console and served under /console/ by the web server. */
export default defineConfig({
  root: 'src/console',
  base: '/console/',
  plugins: [react()],
  build: { outDir: '../../dist/console', emptyOutDir: true, manifest: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/api': process.env.XINQIAO_API ?? 'http://127.0.0.1:8080' } },
});
