// Logs, metrics and traces of a function, as Powertools for AWS Lambda writes them; it reads the metrics' namespace from the environment.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

export interface Telemetry {
  readonly logger: Logger;
  /** Keeps a figure until `flush`. */
  measure(name: string, value: number, unit: keyof typeof MetricUnit): void;
  /** Writes the figures of an invocation. */
  flush(): void;
  /** Has calls of a client appear in the trace. */
  trace<Client extends object>(client: Client): Client;
}

export function openTelemetry(service: string): Telemetry {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ serviceName: service });
  const tracer = new Tracer({ serviceName: service });
  return {
    logger,
    measure: (name, value, unit) => metrics.addMetric(name, MetricUnit[unit], value),
    flush: () => metrics.publishStoredMetrics(),
    trace: (client) => tracer.captureAWSv3Client(client),
  };
}
