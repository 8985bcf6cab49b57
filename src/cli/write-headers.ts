import { writeFileSync } from 'node:fs';
import { headersFile, nginxConf } from './host-settings.ts';

writeFileSync('public/_headers', headersFile());
writeFileSync('deploy/nginx.conf', nginxConf());
console.log('public/_headers\ndeploy/nginx.conf');
