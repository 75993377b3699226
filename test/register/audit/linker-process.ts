import { argv } from 'node:process';
import { linkEntries } from '#register/audit/chain.ts';
import { connect } from '#register/database/connect.ts';

/* Links without end, until somebody kills it: `linker-process.ts <database url> <organisation>`. */

const [url = '', organisation = ''] = argv.slice(2);
const { database } = await connect(url, { pool: 1 });
for (let linked = 0; ; linked += await linkEntries(database, organisation))
  if (linked > 20) process.send?.('at work');
