import { addressesOf, endingTypes, fileTypes, type HeaderRule, headerRules } from '../site/headers.ts';

const made = 'Made by "npm run headers" from src/site/headers.ts: change it there.';
const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];

/** Whether an earlier rule sends the same header to all that a later rule covers. */
const isOverruled = (name: string, { path }: HeaderRule, earlier: readonly HeaderRule[]) =>
  earlier.some((one) => name in one.headers && path.startsWith(one.path.replace('*', '')));

/** The headers in the form of `_headers`, as Cloudflare reads it: of two rules, both apply, so that a later one takes off (`!`) what it replaces; a path may stand there once. */
export function headersFile(): string {
  const blocks = headerRules.flatMap((rule, index) => {
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
      ...(isOverruled(name, rule, headerRules.slice(0, index)) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    const type = fileTypes[rule.path.slice(1)];
    if (type) lines.push(`  Content-Type: ${type}; charset=utf-8`);
    // Cloudflare leads an address with an @ on to the one that has it encoded.
    const paths = new Set([rule.path, rule.path.replaceAll('@', '%40')]);
    return [...paths].map((path) => [path, ...lines].join('\n'));
  });
  return `# ${made}\n\n${blocks.join('\n\n')}\n`;
}

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const variable = (name: string) => `$send_${name.toLowerCase().replaceAll('-', '_')}`;

/** The headers as nginx maps: for each header one variable, empty where it is not sent. */
function maps(): string {
  return names
    .map((name) => {
      const own = headerRules.filter(({ headers }) => name in headers).toReversed();
      const lines = own.map(
        (rule) => `    ${quoted(`~${addressesOf(rule)}`)} ${quoted(rule.headers[name] ?? '')};`,
      );
      return `map $uri ${variable(name)} {\n${lines.join('\n')}\n    default "";\n}`;
    })
    .join('\n\n');
}

/** The settings of nginx, to be included in its `http` block; the folder of the built site is `/var/www/record`. */
export function nginxConf(): string {
  return `# ${made}
# Include it in the http block of nginx; docs/hosting.md says how.

${maps()}

server {
    listen 80;
    server_name _;
    root /var/www/record;
    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types text/css text/plain text/csv text/calendar text/javascript application/javascript application/json application/xml application/atom+xml application/feed+json image/svg+xml;
    # Made by the build beside each file.
    gzip_static on;
    brotli_static on;

${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

    include mime.types;
    types {
${Object.entries(endingTypes)
  .map(([end, type]) => `        ${type} ${end};`)
  .join('\n')}
    }
${Object.entries(fileTypes)
  .map(
    ([file, type]) => `\n    location = /${file} {\n        types { }\n        default_type ${type};\n    }`,
  )
  .join('')}

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}
