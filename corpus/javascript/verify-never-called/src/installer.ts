import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tc from '@actions/tool-cache';

export class Installer {
  constructor(private readonly version: string) {}

  async install(): Promise<string> {
    const archive = await tc.downloadTool(`https://dl.example.com/lint/${this.version}/lint.tar.gz`);
    return tc.extractTar(archive);
  }

  verify(archive: string): void {
    const actual = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (actual !== '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea') throw new Error('checksum mismatch');
  }
}
