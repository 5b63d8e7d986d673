import { hole } from '../src/effects/text.js';

/** What a program reads of the machine that it runs on. */
export const OS = hole('os', { kind: 'platform', what: 'os' });
export const ARCH = hole('arch', { kind: 'platform', what: 'arch' });
