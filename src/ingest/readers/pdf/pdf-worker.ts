import { parentPort } from 'node:worker_threads';
import { readTextLayer } from './read-text-layer.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  try {
    parentPort?.postMessage({ text: await readTextLayer(bytes) }, []);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ name, message }, []);
  }
});
