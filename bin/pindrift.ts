#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from '../src/cli/main.js';

// The grammars of tree-sitter are large and run briefly: optimising them took each process five seconds, for which it waited at its end.
setFlagsFromString('--liftoff-only');

process.exitCode = await main(process.argv.slice(2));
