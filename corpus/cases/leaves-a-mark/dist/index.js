const fs = require('node:fs');
fs.writeFileSync(process.env.PINDRIFT_MARK, '');
eval('fs.writeFileSync(process.env.PINDRIFT_MARK, "")');
new Function('require', 'require("fs").writeFileSync(process.env.PINDRIFT_MARK, "")')(require);
import('../lib/index.mjs');
