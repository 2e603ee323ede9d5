import { testServer } from './testDatabase.ts';

/** Holds the database server of the tests until standard input ends: a test run starts this once, so that the server outlives each file. */
const server = await testServer();
process.stdout.write('ready\n');
process.stdin.resume().on('end', () => void server.leave());
