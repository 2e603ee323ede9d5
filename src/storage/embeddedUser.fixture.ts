import { startEmbeddedPostgres } from './embeddedPostgres.ts';

/** A process that uses the server of the folder in its argument until its standard input ends. Says 'started' or 'joined'. */
const database = await startEmbeddedPostgres(process.argv[2] ?? '');
process.stdout.write(database.startedHere ? 'started\n' : 'joined\n');
process.stdin.resume().on('end', () => void database.stop());
