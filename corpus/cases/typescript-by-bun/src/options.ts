export interface Options {
  version: string;
}
