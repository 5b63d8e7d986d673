import { literal, printText } from '../../src/effects/text.js';
import type { Command } from './command.js';
import { requestPackages } from './packages.js';
import { parseWords } from './words.js';

/** `group:artifact:version:goal`, `group:artifact:goal`: a plugin by its coordinates, not by the prefix that a project's plugins have. */
const PLUGIN = /^([\w-]+(?:\.[\w-]+)+:[^:\s]+(?::[^:\s]+)?):[\w-]+(?:@[\w.-]+)?$/;

/**
 * https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html: a plugin that is named on the command line comes from
 * the repositories, without a digest. What the project's own file asks for is the caller's.
 */
export const maven: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: [
      '-f',
      '--file',
      '-s',
      '--settings',
      '-P',
      '-pl',
      '--projects',
      '-T',
      '--threads',
      '-l',
      '-gs',
      '-t',
    ],
    clusters: false,
  });
  const plugins = words.operands.flatMap((goal) => PLUGIN.exec(printText(goal))?.[1] ?? []);
  const artifacts = words.operands.some((goal) => /(?:^|:)(?:get|copy)$/.test(printText(goal)))
    ? [...words.flags].flatMap((one) => /^-Dartifact=(.+)$/.exec(one)?.[1] ?? [])
    : [];
  requestPackages(
    [...plugins, ...artifacts].map(literal),
    { ecosystem: 'other', command: call.name },
    'none',
    machine,
  );
  return undefined;
};
