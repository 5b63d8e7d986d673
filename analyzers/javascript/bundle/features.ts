import type { AnyNode, Program } from 'acorn';

/**
 * What survives minification of a program, in program order: string and template texts, property names, regular expressions, each as a
 * 32-bit hash at its offset. Local names do not survive and are not in it.
 */
export class Features {
  private constructor(
    private readonly offsets: Int32Array,
    private readonly hashes: Uint32Array,
  ) {}

  static of(program: Program): Features {
    const offsets: number[] = [];
    const hashes: number[] = [];
    visit(program, (offset, text) => {
      offsets.push(offset);
      hashes.push(featureHash(text));
    });
    const order = Uint32Array.from(offsets.keys()).sort((a, b) => offsets[a]! - offsets[b]!);
    return new Features(
      Int32Array.from(order, (index) => offsets[index]!),
      Uint32Array.from(order, (index) => hashes[index]!),
    );
  }

  /** The distinct hashes of what stands between two offsets; undefined where there are more than `limit` occurrences. */
  between(start: number, end: number, limit: number): Set<number> | undefined {
    const first = this.indexOf(start);
    const last = this.indexOf(end);
    if (last - first > limit) return undefined;
    return new Set(this.hashes.subarray(first, last));
  }

  private indexOf(offset: number): number {
    let low = 0;
    let high = this.offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const LONGEST = 200;

function visit(root: Program, found: (offset: number, text: string) => void): void {
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const text = featureOf(node);
    if (text !== undefined) found(node.start, text);
    switch (node.type) {
      case 'MemberExpression': {
        const name = propertyName(node.property, node.computed);
        if (name === undefined) stack.push(node.property as AnyNode);
        else found(node.property.start, `p${name}`);
        stack.push(node.object as AnyNode);
        continue;
      }
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition': {
        const name = propertyName(node.key, node.computed);
        if (name === undefined) stack.push(node.key as AnyNode);
        else found(node.key.start, `p${name}`);
        if (node.value) stack.push(node.value as AnyNode);
        continue;
      }
    }
    for (const key in node) {
      const child = (node as unknown as Record<string, unknown>)[key];
      if (typeof child !== 'object' || child === null) continue;
      if (Array.isArray(child)) {
        for (const one of child) if (isNode(one)) stack.push(one);
      } else if (isNode(child)) stack.push(child);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof (value as { type?: unknown } | null)?.type === 'string';
}

function propertyName(
  key: { type: string; name?: unknown; value?: unknown },
  computed: boolean,
): string | undefined {
  if (key.type === 'Literal') return typeof key.value === 'string' ? key.value : undefined;
  return !computed && typeof key.name === 'string' ? key.name : undefined;
}

function featureOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal') {
    if (node.regex) return `r${node.regex.pattern.slice(0, LONGEST)}`;
    const { value } = node;
    return typeof value === 'string' && value.length > 1 ? `s${value.slice(0, LONGEST)}` : undefined;
  }
  if (node.type === 'TemplateElement') {
    const text = node.value.cooked ?? '';
    return text.length > 1 ? `s${text.slice(0, LONGEST)}` : undefined;
  }
  return undefined;
}

/** FNV-1a over UTF-16 units of a kind letter (`p` property, `s` string, `r` pattern) and the text. */
export function featureHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
