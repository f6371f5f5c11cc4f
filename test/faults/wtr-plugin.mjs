import { tsImport } from 'tsx/esm/api';

/** Starts the misbehaving server beside the test runner; tests find its origin at `/__faults`. */
export function faultServer() {
  let server;
  return {
    name: 'fault-server',
    async serverStart() {
      const { startFaultServer } = await tsImport('./server.ts', import.meta.url);
      server = await startFaultServer();
    },
    serve({ path }) {
      return path === '/__faults' ? { body: server.origin, type: 'text/plain' } : undefined;
    },
    serverStop: () => server?.close(),
  };
}
