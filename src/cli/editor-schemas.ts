import { z } from 'zod';
import { type Kind, kindNames, kinds } from '../record/schema/kinds.ts';
import { benchmarkSchema } from '../record/schema/benchmark.ts';
import { reviewSchema } from '../record/schema/review.ts';
import { searchSchema } from '../record/schema/search.ts';
import { redirectsSchema, siteSchema } from '../record/schema/site.ts';
import { styleSchema } from '../record/schema/style.ts';

/** A JSON Schema for editors: its name, and glob patterns of the files it describes. */
export interface EditorSchema {
  name: string;
  files: string[];
  schema: z.ZodType;
}

const contentFolders = ['content', 'tests/fixtures/record'];
const inFolders = (path: string) => contentFolders.map((folder) => `${folder}/${path}`);
const filesOf = (kind: Kind) => [
  ...inFolders(`${kind}/**/*.yaml`),
  `content/_templates/${kinds[kind].template}.yaml`,
];

/** Every schema of the record. Those of MDX files have no patterns, because editors do not check front matter. */
export const editorSchemas: EditorSchema[] = [
  ...kindNames.map((kind) => ({
    name: kinds[kind].template,
    files: kinds[kind].ending === '.yaml' ? filesOf(kind) : [],
    schema: kinds[kind].schema,
  })),
  { name: 'site', files: inFolders('site.yaml'), schema: siteSchema },
  { name: 'redirects', files: inFolders('redirects.yaml'), schema: redirectsSchema },
  { name: 'review', files: inFolders('review.yaml'), schema: reviewSchema },
  { name: 'search', files: inFolders('search.yaml'), schema: searchSchema },
  { name: 'style', files: inFolders('style.yaml'), schema: styleSchema },
  { name: 'measured', files: inFolders('measured.json'), schema: benchmarkSchema },
];

/** The JSON Schema of what an author writes; rules across fields are left to `check:content`. */
export const jsonSchemaOf = ({ schema }: EditorSchema) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });

/** The text of the settings and schema files for editors, by path from the project's root. */
export function editorFiles(): Record<string, string> {
  const withFiles = editorSchemas.filter(({ files }) => files.length > 0);
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const schemaPath = (name: string) => `./.vscode/schemas/${name}.schema.json`;
  const [yaml, json] = ['.yaml', '.json'].map((ending) =>
    withFiles.filter(({ files }) => files[0]?.endsWith(ending)),
  ) as [EditorSchema[], EditorSchema[]];
  const settings = {
    'editor.defaultFormatter': 'esbenp.prettier-vscode',
    'yaml.schemas': Object.fromEntries(yaml.map(({ name, files }) => [schemaPath(name), files])),
    'json.schemas': json.map(({ name, files }) => ({ fileMatch: files, url: schemaPath(name) })),
    'files.associations': { '*.mdx': 'mdx' },
  };
  const schemas = withFiles.map((schema) => [
    `.vscode/schemas/${schema.name}.schema.json`,
    text(jsonSchemaOf(schema)),
  ]);
  return { '.vscode/settings.json': text(settings), ...Object.fromEntries(schemas) };
}
