import type { AnyNode } from 'acorn';

const LONGEST = 200;

/**
 * What survives bundling and minification of code: string and template texts, property names, regular expressions, each as a 32-bit hash. Local names
 * do not survive and are not in it.
 * @returns the distinct hashes; undefined where there are more than `limit` occurrences
 */
export function featuresOf(root: AnyNode, limit: number): Set<number> | undefined {
  const found = new Set<number>();
  let left = limit;
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (left < 0) return undefined;
    const text = featureOf(node);
    if (text !== undefined) {
      found.add(featureHash(text));
      left--;
    }
    switch (node.type) {
      case 'MemberExpression': {
        const name = propertyName(node.property, node.computed);
        if (name === undefined) stack.push(node.property as AnyNode);
        else {
          found.add(propertyHash(name));
          left--;
        }
        stack.push(node.object as AnyNode);
        continue;
      }
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition': {
        const name = propertyName(node.key, node.computed);
        if (name === undefined) stack.push(node.key as AnyNode);
        else {
          found.add(propertyHash(name));
          left--;
        }
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
  return left < 0 ? undefined : found;
}

/** The features that are addresses: a copy of a library's function that asks another server is no longer that function. */
export function addressesIn(root: AnyNode): number[] {
  const found: number[] = [];
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const text = featureOf(node);
    if (text !== undefined && ADDRESS.test(text)) found.push(featureHash(text));
    for (const child of Object.values(node) as unknown[])
      if (Array.isArray(child)) stack.push(...child.filter(isNode));
      else if (isNode(child)) stack.push(child);
  }
  return found;
}

const ADDRESS = /^shttps?:\/\/[^\s/]\S*$/;

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
    // The paths of a package's own modules are numbers in a bundle.
    return typeof value === 'string' && value.length > 1 && !/^\.{1,2}\//.test(value)
      ? `s${value.slice(0, LONGEST)}`
      : undefined;
  }
  if (node.type === 'TemplateElement') {
    const text = node.value.cooked ?? '';
    return text.length > 1 ? `s${text.slice(0, LONGEST)}` : undefined;
  }
  return undefined;
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units of a kind letter (`p` property, `s` string, `r` pattern) and the text. */
export function featureHash(text: string, basis = BASIS): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

const PROPERTY = Math.imul(BASIS ^ 'p'.charCodeAt(0), PRIME);

/** The hash of a property name, as `featureHash` gives it with its letter. */
function propertyHash(name: string): number {
  return featureHash(name, PROPERTY);
}
