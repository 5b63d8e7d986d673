import { checkFormats } from './check.js';

checkFormats((name) => !name.startsWith('ncc'));
