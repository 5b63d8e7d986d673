import { describe, expect, it } from 'vitest';
import { run } from './run.js';

/** What the body does with a list that was fetched and the input, and the inputs that choose of the list. */
const CHOSEN: readonly [string, string, readonly string[]][] = [
  ['an equal element', 'list.find((one) => one.version === version)', ['version']],
  ['one that begins with it', 'list.filter((one) => one.tag.startsWith(version))[0]', ['version']],
  [
    'one that a pattern made of it matches',
    'list.find((one) => new RegExp(`^${version}`).test(one.tag))',
    ['version'],
  ],
  [
    'an element found by a loop',
    '{ for (const one of list) if (one.version == version) console.log(one); }',
    ['version'],
  ],
  ['the entry of that name', 'list[version].tarball', ['version']],
  [
    'the highest in a range',
    "require('semver').maxSatisfying(list.map((one) => one.tag), version)",
    ['version'],
  ],
  ['one in a range', "list.find((one) => require('semver').satisfies(one.tag, version))", ['version']],
  [
    'a release of a manifest',
    "require('@actions/tool-cache').findFromManifest(version, true, list)",
    ['version'],
  ],
  ['the first one, where the input is a word of the program', "version === 'latest' && list[0]", []],
  ['one that the program names', "list.find((one) => one.version === '1.2.3')", []],
  ['one for the system', 'list.find((one) => one.platform === process.platform)', []],
];

describe('what inputs choose of a list that was fetched', () => {
  it.each(CHOSEN)('%s', (_, body, names) => {
    const machine = run(`(async () => {
      const list = await (await fetch('https://tool.example/list.json')).json();
      const version = process.env.INPUT_VERSION;
      ${body};
    })();`);
    const chosen = machine
      .effectsChosen()
      .flatMap((effect) => (effect.kind === 'fetch' ? (effect.chosenBy ?? []).map(({ name }) => name) : []));
    expect(chosen).toEqual(names);
  });
});
