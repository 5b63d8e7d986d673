export enum Channel {
  Stable = 'stable',
  Nightly = 'nightly',
}

export function assetUrl(version: string, channel: Channel): string {
  return version === 'latest'
    ? `https://tool.example.com/${channel}/latest/tool-linux-x64.tgz`
    : `https://tool.example.com/${channel}/${version}/tool-linux-x64.tgz`;
}
