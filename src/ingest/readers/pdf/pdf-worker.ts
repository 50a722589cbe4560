import { parentPort } from 'node:worker_threads';
import { readTextLayer } from './read-text-layer.ts';

parentPort?.on('message', (bytes: Uint8Array) => {
  readTextLayer(bytes).then(
    (text) => parentPort?.postMessage({ text }),
    (error: unknown) =>
      parentPort?.postMessage({
        name: error instanceof Error ? error.name : '',
        message: String((error as Error).message),
      }),
  );
});
