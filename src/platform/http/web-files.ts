/** Serves the built web app; any other address a person types into a browser gets its start page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** A router over `folder`; without a built app there it answers nothing. Hashed files under assets/ may be kept for ever. */
export function webFiles(folder: string): Router {
  const router = Router();
  const startPage = join(folder, 'index.html');
  if (!existsSync(startPage)) return router;
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get(/^\/(?!api\/|assets\/)/, (request, response, next) => {
    if (!request.accepts('html')) return next();
    response.setHeader('Cache-Control', 'no-cache');
    // The callback runs after success, too: then nobody else is to answer.
    response.sendFile(startPage, (error) => {
      if (error) next(error);
    });
  });
  return router;
}
