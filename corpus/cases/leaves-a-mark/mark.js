require('node:fs').writeFileSync('/tmp/pindrift-executed-an-analysed-tree', '');
