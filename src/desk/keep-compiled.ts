import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

/**
 * Has Node keep what it compiles of the program from one run to the next. In the project and not where Node would put it,
 * which is a folder that others on the computer may write to.
 */
enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/node'));
