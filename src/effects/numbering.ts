const numberings: Numbering[] = [];

/** Numbers for keys, equal for equal keys, until all of them are forgotten. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private last = 0;
  private first = 1;

  constructor() {
    numberings.push(this);
  }

  of(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = ++this.last;
      this.numbers.set(key, number);
    }
    return number;
  }

  /** Whether the number was given since the last time that all were forgotten. */
  isOfNow(number: number | undefined): number is number {
    return number !== undefined && number >= this.first;
  }

  forget(): void {
    this.numbers.clear();
    this.first = this.last + 1;
  }
}

/** Ends all numberings: before an analysis, so that it neither keeps the keys of earlier ones nor depends on them. */
export function forgetNumbers(): void {
  for (const numbering of numberings) numbering.forget();
}
