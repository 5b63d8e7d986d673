import type { Finding } from '../rules/finding.js';
import { fenced } from './checklist.js';
import { codeSpan, forMarkdown } from './markdown.js';
import { permalink } from './permalink.js';
import type { ActionReport } from './report.js';

interface Advice {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** Why each kind leaves a full-SHA pin open, and the smallest change that closes it. */
const ADVICE: Readonly<Record<Finding['kind'], Advice>> = {
  'floating-version': {
    title: 'A default that resolves to the latest version makes SHA pins of this action incomplete',
    why: 'Which version runs is decided at run time. Two runs of the same commit of the action can run different code, and a release that is published by mistake or by somebody else reaches every user at once.',
    fix: 'Write the default version into the action (a bot can bump it with each release), and keep `latest` as something that users ask for.',
  },
  'unverified-download': {
    title: 'A downloaded file is run without comparing it to a known digest',
    why: 'The address names a version, but release assets and files on a server can be replaced later. Whoever pins this action to a commit still runs whatever is at that address on the day.',
    fix: 'Embed a table of version, platform and SHA-256 in the action and compare after the download, failing on a mismatch; or take a `checksum` input and compare with that. A digest that is fetched from the same place as the file would be replaced with it.',
  },
  'remote-script': {
    title: 'A script is fetched and run without a fixed commit or digest',
    why: 'The text of the script is whatever the server gives on the day. Whoever pins this action to a commit still runs code that the commit does not have.',
    fix: 'Commit the script into this repository and run it from there, or fetch it at a full commit SHA and compare its SHA-256 before it runs.',
  },
  'unpinned-image': {
    title: 'A container image is pulled by tag',
    why: 'A tag of a registry can be pushed again. Whoever pins this action to a commit still gets the image that the tag names on the day.',
    fix: 'Add the digest to the reference (`image:tag@sha256:…`). Dependabot and Renovate keep such references current.',
  },
  'unpinned-package': {
    title: 'A package is installed without a lockfile that has hashes',
    why: 'The package, or what it depends on, is resolved at run time. Whoever pins this action to a commit still installs what the registry gives on the day.',
    fix: 'Commit a lockfile and install from it: `npm ci`, `pip install --require-hashes -r requirements.txt`, `cargo install --locked`, `go install …@<version>` within a module with a `go.sum`.',
  },
  'unpinned-action': {
    title: 'A nested action is used by tag or branch',
    why: 'A tag or branch can be moved. Whoever pins this action to a commit still runs the nested one at whatever the ref names on the day.',
    fix: 'Use the nested action at its full commit SHA with the version in a comment. Dependabot and Renovate keep such pins current.',
  },
  'mutable-git-ref': {
    title: 'Code is fetched from git at a branch or tag',
    why: 'A branch or tag can be moved. Whoever pins this action to a commit still runs the code that the ref names on the day.',
    fix: 'Fetch a full commit SHA, and check out that commit before anything of it runs.',
  },
};

const CHECKED: Readonly<Partial<Record<Finding['verification'], string>>> = {
  'same-origin':
    'There is a comparison with a digest, but the digest comes from where the file comes from: who can replace one can replace both.',
  'signature-unanchored':
    'A signature is checked, but the key or the identity is fetched at run time as well.',
  'signature-anchored':
    'A signature is checked against a key in this repository, which shows who published it. The publisher can still publish something else under the same name.',
  'input-digest': 'There is an input for a checksum. Without it, nothing is compared.',
};

/** The text of an issue for the maintainers: the first line is its title. No blame, no exploit: what, where, why and the smallest fix. */
export function upstreamIssue(action: ActionReport, finding: Finding): string {
  const { title, why, fix } = ADVICE[finding.kind];
  const link = permalink(action, finding.file, finding.line);
  const place = codeSpan(`${finding.file}:${finding.line}`);
  const lines = [
    `# ${title}`,
    '',
    'Hello, and thank you for this action. We pin actions to full commit SHAs and look at what else runs. One thing of it is not fixed by the pin:',
    '',
    `- what: ${codeSpan(finding.target)}${finding.via ? `, by ${codeSpan(finding.via)}` : ''}`,
    `- where: ${link ? `[${place}](${link})` : place}${action.ref ? ` (${codeSpan(action.ref)})` : ''}`,
    `- when: ${finding.reach === 'default' ? 'with the default inputs' : 'with some inputs, or on some systems'}`,
    '',
    ...fenced(finding.snippet, ''),
  ];
  if (finding.trace.length > 0) {
    lines.push('', 'How the run comes there:', '');
    for (const step of finding.trace) {
      const at = permalink(action, step.file, step.line);
      const shown = codeSpan(`${step.file}:${step.line}`);
      lines.push(`1. ${at ? `[${shown}](${at})` : shown} ${forMarkdown(step.note)}`);
    }
  }
  lines.push('', '## Why it matters', '', why);
  const checked = CHECKED[finding.verification];
  if (checked) lines.push('', checked);
  lines.push('', '## The smallest fix', '', fix);
  const closers = Object.entries(finding.closedBy).map(([input, value]) => codeSpan(`${input}: ${value}`));
  if (closers.length > 0)
    lines.push(
      '',
      `Until then, users can set ${closers.join(' or ')}; a line in the README would help them.`,
    );
  lines.push('', 'If we read the code wrongly, please tell us, and we will correct it on our side.');
  return `${lines.join('\n')}\n`;
}
