import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const DIGEST: string = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const answer: Response = await fetch('https://tool.example.com/1.2.3/tool.tgz');
const bytes = Buffer.from(await answer.arrayBuffer());
const found = createHash('sha256').update(bytes).digest('hex') as string;
if (found !== DIGEST) throw new Error(`tool.tgz has digest ${found}`);
writeFileSync('/tmp/tool.tgz', bytes);
execFileSync('tar', ['-xzf', '/tmp/tool.tgz', '-C', '/tmp']);
