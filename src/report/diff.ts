import { createColors } from 'picocolors';
import { isOpen } from '../queue/decided.js';
import { type ActionDiff, type Delta, needsReview, type PlacedGap } from '../queue/diff.js';
import { forTerminal } from './escape.js';
import { data, propertyValue } from './github.js';
import { codeSpan, decisionLine, forMarkdown } from './markdown.js';
import { permalink } from './permalink.js';

const DELTAS = [
  ['inputs', 'Inputs'],
  ['nested', 'Nested actions'],
  ['images', 'Images'],
  ['egress', 'Hosts'],
  ['commands', 'Commands'],
  ['signs', 'Signs'],
  ['opaque', 'Not analysed'],
] as const;

const LIMIT = 40;

/** The diffs as Markdown for a comment on a pull request. */
export function diffMarkdown(diffs: readonly ActionDiff[]): string {
  const lines = ['# pindrift: what the bump changes', ''];
  if (diffs.length === 0) lines.push('No pin changed.');
  else {
    lines.push(
      '| action | from | to | new | worse | gone | verdict | |',
      '| --- | --- | --- | --: | --: | --: | --- | --- |',
    );
    for (const diff of diffs) {
      const { gaps, old } = diff;
      const verdict = old ? `${old.verdict} → ${diff.new.verdict}` : diff.new.verdict;
      lines.push(
        `| ${codeSpan(diff.action)} | ${old ? codeSpan(short(old)) : 'not used'} | ${codeSpan(short(diff.new))} | ${gaps.new.length} | ${gaps.changed.filter(({ worse }) => worse).length} | ${gaps.gone.length} | ${verdict} | ${needsReview(diff) ? '**look**' : 'nothing new'} |`,
      );
    }
  }
  for (const diff of diffs) lines.push(...diffSection(diff));
  return `${lines.join('\n')}\n`;
}

function diffSection(diff: ActionDiff): string[] {
  const { gaps, files, old } = diff;
  const lines = [
    '',
    `## ${codeSpan(`${diff.action} ${old ? short(old) : 'not used'} → ${short(diff.new)}`)}`,
    '',
  ];
  if (diff.usedAt.length > 0) lines.push(`Used at ${diff.usedAt.map(codeSpan).join(', ')}.`, '');
  const list = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    lines.push(`**${title}**`, '', ...items.slice(0, LIMIT).map((item) => `- ${item}`));
    if (items.length > LIMIT) lines.push(`- and ${items.length - LIMIT} more`);
    lines.push('');
  };
  list('New gaps', gaps.new.map(gapLine));
  list(
    'Changed gaps',
    gaps.changed.map((gap) => `${gapLine(gap)}; ${gap.worse ? '**worse**: ' : ''}${gap.what.join(', ')}`),
  );
  list('Gone', gaps.gone.map(gapLine));
  for (const [key, title] of DELTAS) {
    const change = diff[key];
    list(title, [
      ...change.added.map((item) => `new: ${codeSpan(item)}`),
      ...change.removed.map((item) => `gone: ${codeSpan(item)}`),
    ]);
  }
  list('Files that run', [
    ...files.changed.map((file) => `changed: ${codeSpan(file)}`),
    ...files.added.map((file) => `new: ${codeSpan(file)}`),
    ...files.removed.map((file) => `gone: ${codeSpan(file)}`),
  ]);
  list(
    'Not read',
    diff.errors.map(({ action, message }) => `${forMarkdown(action)}: ${forMarkdown(message)}`),
  );
  lines.push(`${gaps.same.length} ${gaps.same.length === 1 ? 'gap stays' : 'gaps stay'} the same.`);
  return lines;
}

function gapLine({ action, finding }: PlacedGap): string {
  const place = codeSpan(`${finding.file}:${finding.line}`);
  const link = permalink(action, finding.file, finding.line);
  const decided = finding.decision ? ` ${decisionLine(finding.decision)}` : '';
  return `**${finding.severity} ${finding.kind}** ${codeSpan(finding.target)} in ${codeSpan(action.action)} at ${link ? `[${place}](${link})` : place} (${finding.reach}, verification: ${finding.verification})${decided}`;
}

/** The diffs for a terminal. */
export function diffText(diffs: readonly ActionDiff[], options: { readonly color: boolean }): string {
  const colors = createColors(options.color);
  const lines: string[] = [];
  if (diffs.length === 0) lines.push('No pin changed.', '');
  for (const diff of diffs) {
    const { gaps, files, old } = diff;
    lines.push(
      `${needsReview(diff) ? colors.red('LOOK') : colors.green('SAME')}  ${colors.bold(forTerminal(diff.action))}  ${forTerminal(old ? short(old) : 'not used')} → ${forTerminal(short(diff.new))}`,
    );
    for (const place of diff.usedAt) lines.push(colors.dim(`  used at ${forTerminal(place)}`));
    const gap = (sign: string, { action, finding }: PlacedGap, more = ''): void => {
      lines.push(
        `  ${sign} ${finding.severity} ${finding.kind}  ${forTerminal(finding.target)}${more}`,
        colors.dim(
          `      ${forTerminal(action.action)} ${forTerminal(finding.file)}:${finding.line}; id ${finding.id}`,
        ),
      );
    };
    for (const each of gaps.new) gap(colors.red('+'), each);
    for (const each of gaps.changed)
      gap(colors.yellow(each.worse ? '!' : '~'), each, `  (${each.what.join(', ')})`);
    for (const each of gaps.gone) gap(colors.green('-'), each);
    const change = (title: string, { added, removed }: Delta, changed: readonly string[] = []): void => {
      const all = [
        ...changed.map((item) => `~ ${item}`),
        ...added.map((item) => `+ ${item}`),
        ...removed.map((item) => `- ${item}`),
      ];
      for (const item of all.slice(0, LIMIT)) lines.push(`  ${colors.dim(title)} ${forTerminal(item)}`);
      if (all.length > LIMIT) lines.push(`  ${colors.dim(title)} and ${all.length - LIMIT} more`);
    };
    for (const [key, title] of DELTAS) change(title.toLowerCase(), diff[key]);
    change('runs', files, files.changed);
    lines.push(colors.dim(`  ${gaps.same.length} the same`));
    for (const { action, message } of diff.errors)
      lines.push(`  ${colors.red('error')}: ${forTerminal(action)}: ${forTerminal(message)}`);
    lines.push('');
  }
  return lines.join('\n');
}

/** The diffs as annotations at the lines that use the action. */
export function diffGithub(diffs: readonly ActionDiff[]): string {
  const lines = diffs.flatMap((diff) => {
    const [place] = diff.usedAt;
    const [file, line] = place
      ? [place.slice(0, place.lastIndexOf(':')), place.slice(place.lastIndexOf(':') + 1)]
      : [];
    const at = file ? `file=${propertyValue(file)},line=${line},` : '';
    const say = (level: string, title: string, message: string): string =>
      `::${level} ${at}title=${propertyValue(title)}::${data(message)}`;
    const name = `${diff.action} ${diff.old ? short(diff.old) : 'not used'} → ${short(diff.new)}`;
    return [
      ...diff.gaps.new
        .filter(({ finding }) => isOpen(finding))
        .map(({ finding }) =>
          say(
            'error',
            `pindrift: new ${finding.kind}`,
            `${name}: ${finding.target}: ${finding.message} (${finding.file}:${finding.line})`,
          ),
        ),
      ...diff.gaps.changed
        .filter(({ worse }) => worse)
        .map(({ finding, what }) =>
          say('error', `pindrift: worse ${finding.kind}`, `${name}: ${finding.target}: ${what.join(', ')}`),
        ),
      ...(diff.old ? diff.egress.added : []).map((host) =>
        say('warning', 'pindrift: new host', `${name}: talks to ${host}`),
      ),
      ...(diff.old ? diff.signs.added : []).map((what) =>
        say('warning', 'pindrift: look', `${name}: ${what}`),
      ),
      ...(diff.old ? diff.opaque.added : []).map((what) =>
        say('warning', 'pindrift: not analysed', `${name}: ${what}`),
      ),
      ...diff.errors.map(({ action, message }) => say('error', 'pindrift', `${action}: ${message}`)),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The diffs for machines, with stable bytes. */
export function diffJson(diffs: readonly ActionDiff[]): string {
  return `${JSON.stringify({ schemaVersion: 1, diffs: diffs.map((diff) => ({ ...diff, needsReview: needsReview(diff) })) }, null, 2)}\n`;
}

function short({ ref, sha }: { readonly ref: string; readonly sha: string }): string {
  return ref.toLowerCase() === sha ? sha.slice(0, 12) : `${ref} (${sha.slice(0, 12)})`;
}
