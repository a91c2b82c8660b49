import { work } from './work.js';

console.log(JSON.stringify(await work(process.argv[2] ?? '')));
