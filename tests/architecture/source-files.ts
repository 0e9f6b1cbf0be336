import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inProject, projectRoot } from '../support/project';

/**
 * Every file below folders of the project.
 *
 * @param folders relative to the project's root; a missing one has no files
 * @returns paths relative to the root, with `/` between the parts
 */
export function filesBelow(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    entriesOf(inProject(folder))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
      .map((path) => path.split(sep).join('/')),
  );
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
