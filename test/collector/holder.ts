import { lockFolder } from '../../src/collector/lock.js';

/** Asks for the lock of a folder, says what it got, and stays until it is ended. */
try {
  await lockFolder(process.argv[2] ?? '');
  console.log('held');
} catch (error) {
  console.log((error as Error).name);
}
setInterval(() => {}, 1000);
