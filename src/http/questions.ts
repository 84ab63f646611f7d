import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../core/project.ts';

export interface WorkedQuestion {
  /** Name of the file without its ending. */
  name: string;
  title: { en: string; id: string };
  document: string;
  variables: Record<string, unknown> | null;
}

const folder = join(projectFolder, 'docs', 'questions');

/** Real questions with real answers: examples for readers, budgets for the tests. The first two comment lines are their titles. */
export function workedQuestions(): WorkedQuestion[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => {
      const name = file.slice(0, -'.graphql'.length);
      const document = readFileSync(join(folder, file), 'utf8');
      const comments = [...document.matchAll(/^#\s*(.+?)\s*$/gm)].map(match => match[1] as string);
      const id = comments
        .find(comment => comment.startsWith('id:'))
        ?.slice(3)
        .trim();
      const en = comments.find(comment => !comment.startsWith('id:')) ?? name;
      const given = join(folder, `${name}.json`);
      return { name, title: { en, id: id ?? en }, document, variables: existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : null };
    });
}
