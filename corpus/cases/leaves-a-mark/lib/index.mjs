import { writeFileSync } from 'node:fs';
writeFileSync(process.env.PINDRIFT_MARK, '');
