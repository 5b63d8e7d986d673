import type { ActionReport } from './report.js';

const FULL_SHA = /^[0-9a-f]{40}$/;

/** The address of a line at the analysed commit on github.com; undefined for what is not there (a local file). */
export function permalink(
  action: Pick<ActionReport, 'action' | 'sha'>,
  file: string,
  line: number,
): string | undefined {
  // A followed source reads `owner/repo@sha:path`.
  const followed = /^([\w.-]+)\/([\w.-]+)@([0-9a-f]{40}):(.+)$/.exec(file);
  const [owner, repo] = followed ? [followed[1], followed[2]] : action.action.split('/');
  const sha = followed?.[3] ?? action.sha;
  if (
    !owner ||
    !repo ||
    !FULL_SHA.test(sha) ||
    !/^[\w.-]+$/.test(owner) ||
    owner.startsWith('.') ||
    !/^[\w.-]+$/.test(repo)
  )
    return undefined;
  const path = (followed?.[4] ?? file)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
  return `https://github.com/${owner}/${repo}/blob/${sha}/${path}#L${line}`;
}
