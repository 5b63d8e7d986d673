import { concat, literal, type Text } from '../../src/effects/text.js';
import type { Machine } from '../machine.js';

/** A command that installing a Python project makes: `name = package.module:function`. */
interface ConsoleScript {
  readonly name: string;
  readonly module: string;
  readonly attribute: string;
}

/** Where a project has its packages. */
const PACKAGE_FOLDERS = ['', '/src', '/lib', '/python'];

/**
 * Writes what installers write for the entry points of a project (https://packaging.python.org/en/latest/specifications/entry-points):
 * a script on PATH for each command whose module is in the tree.
 */
export function installConsoleScripts(root: Text, metadata: readonly string[], machine: Machine): void {
  for (const { name, module, attribute } of metadata.flatMap(consoleScriptsOf)) {
    const home = PACKAGE_FOLDERS.map((folder) => concat(root, literal(folder))).find((folder) =>
      ['.py', '/__init__.py'].some((ending) => {
        const path = machine.treePath(concat(folder, literal(`/${module.replaceAll('.', '/')}${ending}`)));
        return path !== undefined && machine.tree.file(path) !== undefined;
      }),
    );
    if (!home) continue;
    machine.write(
      literal(`/usr/local/bin/${name}`),
      concat(
        literal("#!/usr/bin/env python3\nimport sys\nsys.path.insert(0, '"),
        home,
        literal(`')\nfrom ${module} import ${attribute}\nsys.exit(${attribute}())\n`),
      ),
    );
  }
}

/** The tables of pyproject.toml, and the lists of setup.py and setup.cfg. */
const TABLES = [
  /^\[(?:project\.scripts|tool\.poetry\.scripts)\]\s*$([\s\S]*?)(?=^\[|$(?![\s\S]))/m,
  /console_scripts['"]?\s*[=:]\s*[[(]([\s\S]*?)[\])]/,
  /^console_scripts\s*=((?:\s*\n[ \t]+\S[^\n]*)+)/m,
];

/** `name = module:function`, as the three write it. */
const ENTRY = /['"]?([\w.-]+)['"]?\s*=\s*['"]?([A-Za-z_][\w.]*):([A-Za-z_]\w*)/g;

/** The commands that the metadata of a project names. */
export function consoleScriptsOf(metadata: string): ConsoleScript[] {
  return TABLES.flatMap((table) =>
    [...(table.exec(metadata)?.[1] ?? '').matchAll(ENTRY)].map(([, name, module, attribute]) => ({
      name: name!,
      module: module!,
      attribute: attribute!,
    })),
  );
}
