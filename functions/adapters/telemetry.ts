// Logs, metrics and traces of a function, as Powertools for AWS Lambda writes them.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

export interface Telemetry {
  readonly logger: Logger;
  /** Keeps a figure until `flush`. */
  measure(
    name: string,
    value: number,
    unit: keyof typeof MetricUnit,
    dimensions?: Readonly<Record<string, string>>,
  ): void;
  /** Writes the figures of an invocation. */
  flush(): void;
  /** Has calls of a client appear in the trace. */
  trace<Client extends object>(client: Client): Client;
}

export function openTelemetry(service: string, namespace: string): Telemetry {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ serviceName: service, namespace });
  const tracer = new Tracer({ serviceName: service });
  return {
    logger,
    measure(name, value, unit, dimensions) {
      const at = dimensions === undefined ? metrics : metrics.singleMetric();
      if (dimensions !== undefined) at.addDimensions({ ...dimensions });
      at.addMetric(name, MetricUnit[unit], value);
    },
    flush: () => metrics.publishStoredMetrics(),
    trace: (client) => tracer.captureAWSv3Client(client),
  };
}
