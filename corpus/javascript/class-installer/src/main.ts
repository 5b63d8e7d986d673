import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

abstract class Tool {
  static readonly host = 'https://dl.example.com';
  protected readonly extension: string = '.tar.gz';

  constructor(
    readonly name: string,
    readonly version: string,
  ) {}

  get url(): string {
    return `${Tool.host}/${this.name}/${this.version}/${this.fileName()}${this.extension}`;
  }

  abstract fileName(): string;

  async install(): Promise<string> {
    const archive = await tc.downloadTool(this.url);
    return this.unpack(archive);
  }

  protected unpack(archive: string): Promise<string> {
    return tc.extractTar(archive);
  }
}

class Lint extends Tool {
  protected override readonly extension = '.zip';

  constructor() {
    super('lint', '1.2.3');
  }

  fileName(): string {
    return `${this.name}-linux`;
  }

  protected override unpack(archive: string): Promise<string> {
    return tc.extractZip(archive);
  }
}

new Lint()
  .install()
  .then((folder) => core.addPath(folder))
  .catch((error) => core.setFailed(error));
