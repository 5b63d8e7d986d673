import { library, type Modelled, record } from './kit.js';

const nothing: Modelled = () => undefined;
const logger = record({ error: nothing, warning: nothing, info: nothing, verbose: nothing });

/** Loggers of the Azure SDKs, which every copy of `@actions/cache` carries: they write what `DEBUG` names to the log. */
export const azureLoggers = library(['@azure/logger', '@typespec/ts-http-runtime'], {
  createClientLogger: () => logger,
  createLoggerContext: () =>
    record({
      createClientLogger: () => logger,
      logger,
      setLogLevel: nothing,
      getLogLevel: nothing,
    }),
});
