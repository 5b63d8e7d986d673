import { describe, expect, it } from 'vitest';
import { parseAction } from '../../src/workflow/action.js';

/** A default as it stands, and as the action gets it. */
const defaults: [string, string][] = [
  ['${{ true }}', 'true'],
  ["${{ 'stable' }}", 'stable'],
  ["v${{ 1 }}.${{ '2' || github.sha }}", 'v1.2'],
  ['true', 'true'],
  ['${{ github.token }}', '${{ github.token }}'],
  ["${{ github.ref == 'x' }}", "${{ github.ref == 'x' }}"],
  ['${{ no expression', '${{ no expression'],
];

describe('action metadata', () => {
  it.each(defaults)('takes the default %s', (written, value) => {
    const source = `name: x\ninputs:\n  a:\n    default: ${JSON.stringify(written)}\nruns:\n  using: node20\n  main: a.js\n`;
    expect(parseAction(source, 'action.yml').inputs[0]?.default?.value).toBe(value);
  });
});
